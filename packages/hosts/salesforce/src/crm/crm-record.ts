import type { CrmRecord, JsonRecord } from '@offhook/contract';
import { recordId } from '../record-id.ts';
import { isRecord, recordOf, textIn } from '../vendor/plain.ts';

/** A row of a query as JSON: its address in the REST interface is left out. */
export const rowIn = (given: unknown): JsonRecord => {
  const { attributes, ...fields } = recordOf(given);
  const type = textIn(attributes, 'type');
  const id = textIn(fields, 'Id');
  return {
    ...(type !== undefined && { attributes: { type } }),
    ...fields,
    ...(id !== undefined && { Id: recordId(id) }),
  };
};

/** A record that has a type and an id. */
export const recordIn = (given: unknown): CrmRecord => {
  const { attributes, ...fields } = rowIn(given);
  return {
    ...fields,
    attributes: { type: textIn(attributes, 'type') ?? '' },
    Id: textIn(fields, 'Id') ?? '',
  };
};

/** The records that a search or a query answered with. */
export const rowsIn = (given: unknown, member: string): readonly CrmRecord[] => {
  const rows: unknown = isRecord(given) ? given[member] : given;
  return Array.isArray(rows) ? rows.map(recordIn) : [];
};
