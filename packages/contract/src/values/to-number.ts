import type { Json } from '../json.ts';

/** Reads a value as a number: true is 1, false 0; NaN for an empty text, nothing, records and lists. */
export const toNumber = (value: Json | undefined): number => {
  const isWritten = typeof value === 'string' && value.trim() !== '';
  return isWritten || typeof value === 'number' || typeof value === 'boolean'
    ? Number(value)
    : Number.NaN;
};
