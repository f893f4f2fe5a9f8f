import type { CrmRecord } from '@offhook/contract';
import { fieldKind } from './field-kind.ts';

/** By what people know records of a type; others have a Name. */
const nameFields: Readonly<Record<string, string>> = {
  Case: 'CaseNumber',
  Event: 'Subject',
  Task: 'Subject',
};

const isUsual = (type: string, field: string): boolean =>
  field === (nameFields[type] ?? 'Name') || ['phone', 'email'].includes(fieldKind(field));

/** What a record that was found brings along: what is usual, and the fields that are wanted, in lower case. */
export const broughtAlong = (record: CrmRecord, wanted: ReadonlySet<string>): CrmRecord => {
  const { attributes, Id, ...fields } = record;
  const kept = Object.entries(fields).filter(
    ([field]) => isUsual(attributes.type, field) || wanted.has(field.toLowerCase()),
  );
  return { attributes, Id, ...Object.fromEntries(kept) };
};
