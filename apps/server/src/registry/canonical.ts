import { createHash } from 'node:crypto';

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with every object's members in order of their names, so that equal values give equal texts. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);

/** The address of a content: SHA-256 of its canonical JSON, in lower-case hex. */
export const contentHash = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
