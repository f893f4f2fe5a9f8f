import type { Json } from '../json.ts';

/** Writes a value as a text: nothing and null as the empty text, records and lists as JSON. */
export const toText = (value: Json | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
