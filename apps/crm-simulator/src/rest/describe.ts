import type { Org } from '../org/org.ts';

/** Whether a field holds phone numbers. */
export const isPhoneField = (field: string): boolean => /phone|mobile|fax/i.test(field);

const nameFields: Readonly<Record<string, string>> = {
  Case: 'CaseNumber',
  Task: 'Subject',
  Event: 'Subject',
};

const typeOf = (field: string): string => {
  if (field === 'Id') return 'id';
  if (isPhoneField(field)) return 'phone';
  if (/email/i.test(field)) return 'email';
  if (field.endsWith('Id')) return 'reference';
  return /Date(?:Time)?$/.test(field) ? 'datetime' : 'string';
};

/** Answers what a type looks like as the REST interface does, as far as softphones ask. */
export const describeType = ({ simulation }: Org, type: string): object => ({
  name: type,
  label: type,
  fields: simulation.fieldsOf(type).map((name) => ({
    name,
    label: name,
    type: typeOf(name),
    nameField: name === (nameFields[type] ?? 'Name'),
  })),
});
