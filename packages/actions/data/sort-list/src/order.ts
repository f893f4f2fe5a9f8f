import { type Json, toText } from '@offhook/contract';

const { compare } = new Intl.Collator('en', { numeric: true });

/** Below 0, 0 or above: numbers by size, anything else as texts in a dictionary. */
export const order = (a: Json, b: Json): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(toText(a), toText(b));
