import type { CrmRecord } from '@offhook/contract';
import { firstValueFrom } from 'rxjs';
import type { Org } from '../org/org.ts';
import { isPhoneField } from './describe.ts';
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

const byText = async (org: Org, { groups, scope }: Sosl, type: string): Promise<CrmRecord[]> => {
  if (scope === 'phone') return [];
  const { crm } = org.simulation.host.ports;
  const found = await Promise.all(
    groups.map(async (group) => {
      const text = group.map((word) => word.text).join(' ');
      return (await firstValueFrom(crm.search({ text, in: scope, types: [type] }))).records;
    }),
  );
  return found.flat();
};

const shown = ({ attributes, ...record }: CrmRecord, { fields }: Returned, org: Org) => {
  const known = org.simulation.fieldsOf(attributes.type);
  const spelled = new Map(known.map((field) => [field.toLowerCase(), field]));
  return {
    attributes: { type: attributes.type, url: `/sobjects/${attributes.type}/${record.Id}` },
    ...Object.fromEntries(
      fields.map((field) => {
        const name = spelled.get(field.toLowerCase()) ?? field;
        return [name, record[name] ?? null];
      }),
    ),
  };
};

/** Answers a search as the REST interface does. */
export const searchRecords = async (org: Org, text: string): Promise<object> => {
  const sosl = readSosl(text);
  const searchRecords: object[] = [];
  for (const returned of sosl.returning) {
    const { type, limit } = returned;
    org.simulation.fieldsOf(type);
    const all = org.simulation.state$.value.records[type] ?? [];
    const phones = sosl.scope === 'all' || sosl.scope === 'phone' ? byPhone(all, sosl.groups) : [];
    const found = new Set([...phones, ...(await byText(org, sosl, type))]);
    searchRecords.push(...[...found].slice(0, limit).map((record) => shown(record, returned, org)));
  }
  return { searchRecords };
};
