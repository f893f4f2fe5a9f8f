import { ActionError, type CrmPort, type JsonRecord } from '@offhook/contract';
import { defer, map, type Observable } from 'rxjs';
import type { OpenCti } from '../opencti.ts';
import { recordId } from '../record-id.ts';
import { isRecord, plainOf, textIn } from '../vendor/plain.ts';
import { recordIn, rowIn } from './crm-record.ts';
import { describing } from './describe.ts';
import { fieldName, idNamed, typeName } from './names.ts';
import type { Rest } from './rest.ts';
import { searching } from './search.ts';

const savedIn = (value: unknown, otherwise?: string): { readonly id: string } => {
  const id = typeof value === 'string' ? value : textIn(value, 'recordId', 'id', 'Id');
  const saved = id ?? otherwise;
  if (saved !== undefined) return { id: recordId(saved) };
  throw new ActionError(
    'crm-error',
    'Salesforce saved the record, but did not say its id. Look it up before going on.',
  );
};

/** What the CRM itself gives a record is not a value to save. */
const savable = ({ attributes: _type, Id: _id, ...fields }: JsonRecord): JsonRecord => fields;

const saves = (openCti: OpenCti): Pick<CrmPort, 'create' | 'update'> => {
  const save = (value: object, what: string): Observable<unknown> =>
    openCti.call('saveLog', what, { value });
  return {
    create: ({ type, fields }) =>
      defer(() => {
        const entityApiName = typeName(type);
        const value = { entityApiName, ...savable(fields) };
        return save(value, `create a record of ${entityApiName}`);
      }).pipe(map((value) => savedIn(value))),
    update: ({ type, id, fields }) =>
      defer(() => {
        const Id = idNamed(typeName(type), id);
        return save({ Id, ...savable(fields) }, `save the record ${id} of ${type}`);
      }).pipe(map((value) => savedIn(value, id))),
  };
};

const apexIn = (value: unknown) => ({
  runApex: plainOf(isRecord(value) && 'runApex' in value ? value['runApex'] : value),
});

const totalIn = (given: unknown, records: readonly JsonRecord[]): number => {
  const total: unknown = isRecord(given) ? given['totalSize'] : undefined;
  return typeof total === 'number' ? total : records.length;
};

const queried = (given: unknown) => {
  const rows: unknown = isRecord(given) ? given['records'] : [];
  const records = Array.isArray(rows) ? rows.map(rowIn) : [];
  return { records, totalSize: totalIn(given, records) };
};

/** The org's records: read by REST, saved by Open CTI's saveLog, so that the agent's own rights and the softphone's log hold. */
export const crmPort = (openCti: OpenCti, rest: Rest, country: string): CrmPort => ({
  ...saves(openCti),
  search: searching(rest, describing(rest), country),
  query: ({ soql }) =>
    rest.get(`/query?q=${encodeURIComponent(soql)}`, 'answer the query').pipe(map(queried)),
  retrieve: ({ type, id, fields }) =>
    defer(() => {
      const name = typeName(type);
      const path = `/sobjects/${name}/${idNamed(name, id)}`;
      const wanted = fields.length === 0 ? ['Id'] : fields.map(fieldName);
      return rest.get(
        `${path}?fields=${encodeURIComponent(wanted.join(','))}`,
        `find the record ${id} of ${name}`,
      );
    }).pipe(map(recordIn)),
  runApex: ({ apexClass, methodName, methodParams = '' }) =>
    openCti
      .call('runApex', `run ${apexClass}.${methodName}`, { apexClass, methodName, methodParams })
      .pipe(map(apexIn)),
});
