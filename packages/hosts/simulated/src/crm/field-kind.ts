/** How a field is compared with a text that is searched for. */
export type FieldKind = 'phone' | 'email' | 'name' | 'identity' | 'text';

/** What a field's name says about what it holds. */
export const fieldKind = (field: string): FieldKind => {
  if (/phone|mobile|fax/i.test(field)) return 'phone';
  if (/email/i.test(field)) return 'email';
  if (field === 'Id' || field === 'CaseNumber') return 'identity';
  return /name/i.test(field) ? 'name' : 'text';
};
