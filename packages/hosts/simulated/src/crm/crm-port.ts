import { ActionError, type CrmPort, type Json } from '@offhook/contract';
import { answer } from '../ports/answer.ts';
import { type Desk, homeCountry } from '../state/desk.ts';
import { broughtAlong } from './brought-along.ts';
import { searchRecords } from './search.ts';
import { queryRecords } from './soql/query.ts';

/** A method of the CRM's own code; `params` is what `methodParams` says, taken apart. */
export type Apex = (params: Readonly<Record<string, string>>) => Json;

const apexOf = (registered: ReadonlyMap<string, Apex>, name: string): Apex => {
  const apex = registered.get(name);
  if (apex !== undefined) return apex;
  throw new ActionError(
    'apex-missing',
    `The simulated CRM has no Apex method ${name}. Register it with simulation.apex('${name}', …).`,
  );
};

/** The CRM's records and code. */
export const crmPort = (desk: Desk, registered: ReadonlyMap<string, Apex>): CrmPort => {
  const { records } = desk;
  return {
    search: ({ text, in: scope, types, fields, returning = [], limit }) =>
      answer(() => {
        const country = homeCountry(desk);
        const found = searchRecords(records, {
          text,
          scope,
          types,
          country,
          ...(fields && { fields }),
        });
        const given = limit === undefined ? found : found.slice(0, limit);
        const wanted = new Set([...(fields ?? []), ...returning].map((name) => name.toLowerCase()));
        return { records: given.map((record) => broughtAlong(record, wanted)) };
      }),
    query: ({ soql }) => answer(() => queryRecords(records, soql)),
    retrieve: ({ type, id, fields }) =>
      answer(() => {
        const record = records.get(type, id);
        const names = fields.map((field) => records.fieldNamed(type, field));
        return {
          attributes: { type: records.typeNamed(type) },
          Id: record.Id,
          ...Object.fromEntries(names.map((name) => [name, record[name] ?? null])),
        };
      }),
    create: ({ type, fields }) => answer(() => ({ id: records.create(type, fields).Id })),
    update: ({ type, id, fields }) => answer(() => ({ id: records.update(type, id, fields).Id })),
    runApex: ({ apexClass, methodName, methodParams = '' }) =>
      answer(() => {
        const apex = apexOf(registered, `${apexClass}.${methodName}`);
        return { runApex: apex(Object.fromEntries(new URLSearchParams(methodParams))) };
      }),
  };
};
