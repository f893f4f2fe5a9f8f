import type { Json } from '../json.ts';

const falseTexts: ReadonlySet<string> = new Set(['', 'false', '0']);

/** Reads a value as yes or no: nothing, 0 and the texts '', 'false' and '0' in any case are no; an empty list or record is yes. */
export const countsAsTrue = (value: Json | undefined): boolean =>
  typeof value === 'string' ? !falseTexts.has(value.trim().toLowerCase()) : Boolean(value);
