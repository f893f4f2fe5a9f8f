import type { Json, JsonRecord } from '@offhook/contract';

const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One record of two, the second winning; built of entries, so that no field reaches a prototype. */
export const merged = (first: JsonRecord, second: JsonRecord, deep: boolean): JsonRecord => {
  const fields = new Map(Object.entries(first));
  for (const [name, value] of Object.entries(second)) {
    const before = fields.get(name);
    const within = deep && isRecord(before) && isRecord(value);
    fields.set(name, within ? merged(before, value, deep) : value);
  }
  return Object.fromEntries(fields);
};
