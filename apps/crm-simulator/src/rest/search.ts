import type { CrmRecord } from '@offhook/contract';
import { firstValueFrom } from 'rxjs';
import type { Org } from '../org/org.ts';
import { isPhoneField } from './describe.ts';
import { RestFailure } from './rest-failure.ts';
import { type Returned, readSosl, type Sosl } from './sosl.ts';
import type { WordGroup } from './sosl-find.ts';

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

const leastDigits = 7;

/** Numbers are compared by their digits alone: a search must know whether the country stands before them. */
const byPhone = (records: readonly CrmRecord[], groups: readonly WordGroup[]): CrmRecord[] => {
  const numbers = new Set(
    groups
      .map((group) => digitsOf(group.map(({ text }) => text).join('')))
      .filter((digits) => digits.length >= leastDigits),
  );
  return records.filter((record) =>
    Object.entries(record).some(
      ([field, value]) =>
        isPhoneField(field) && typeof value === 'string' && numbers.has(digitsOf(value)),
    ),
  );
};

const byText = async (
  org: Org,
  { groups, scope }: Sosl,
  type: string,
  records: readonly CrmRecord[],
): Promise<CrmRecord[]> => {
  if (scope === 'phone') return [];
  const { crm } = org.simulation.host.ports;
  const found = await Promise.all(
    groups.map(async (group) => {
      const text = group.map((word) => word.text).join(' ');
      return (await firstValueFrom(crm.search({ text, in: scope, types: [type] }))).records;
    }),
  );
  const ids = new Set(found.flat().map(({ Id }) => Id));
  return records.filter(({ Id }) => ids.has(Id));
};

const noColumn = (field: string, type: string): RestFailure =>
  new RestFailure(
    400,
    'INVALID_FIELD',
    `No such column '${field}' on entity '${type}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name.`,
  );

/** The fields that are asked for, as they are spelled; Salesforce refuses the search where there is one that is not known. */
const columnsOf = (org: Org, { type, fields }: Returned): readonly string[] => {
  const spelled = new Map(
    org.simulation.fieldsOf(type).map((field) => [field.toLowerCase(), field]),
  );
  return fields.map((field) => {
    const name = spelled.get(field.toLowerCase());
    if (name !== undefined) return name;
    throw noColumn(field, type);
  });
};

const shown = ({ attributes, ...record }: CrmRecord, columns: readonly string[]) => ({
  attributes: { type: attributes.type, url: `/sobjects/${attributes.type}/${record.Id}` },
  ...Object.fromEntries(columns.map((name) => [name, record[name] ?? null])),
});

/** Answers a search as the REST interface does. */
export const searchRecords = async (org: Org, text: string): Promise<object> => {
  const sosl = readSosl(text);
  const searchRecords: object[] = [];
  for (const returned of sosl.returning) {
    const { type, limit } = returned;
    const columns = columnsOf(org, returned);
    const all = org.simulation.state$.value.records[type] ?? [];
    const phones = sosl.scope === 'all' || sosl.scope === 'phone' ? byPhone(all, sosl.groups) : [];
    const found = new Set([...phones, ...(await byText(org, sosl, type, all))]);
    searchRecords.push(...[...found].slice(0, limit).map((record) => shown(record, columns)));
  }
  return { searchRecords };
};
