import type { Json, JsonRecord } from '@offhook/contract';

/** Whether a value has members to look at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as JSON keeps it: no functions, no objects of the vendor's own. */
export const plainOf = (value: unknown): Json => {
  const text = JSON.stringify(value);
  return text === undefined ? null : (JSON.parse(text) as Json); // cast: what JSON wrote is JSON
};

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a text that is no JSON has no members
  }
};

/** A record, also where the vendor gives it as JSON text; anything else has no members. */
export const recordOf = (value: unknown): JsonRecord => {
  const given = typeof value === 'string' ? read(value) : value;
  return isRecord(given) ? (plainOf(given) as JsonRecord) : {}; // cast: a record stays one in JSON
};

/** A member that is a text with something in it. */
export const textIn = (record: unknown, ...names: readonly string[]): string | undefined => {
  if (!isRecord(record)) return undefined;
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
};
