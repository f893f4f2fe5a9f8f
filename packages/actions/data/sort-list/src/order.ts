import type { Json } from '@offhook/contract';

const { compare } = new Intl.Collator('en', { numeric: true });

const written = (value: Json): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Below 0, 0 or above: numbers by size, anything else as texts in a dictionary. */
export const order = (a: Json, b: Json): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(written(a), written(b));
