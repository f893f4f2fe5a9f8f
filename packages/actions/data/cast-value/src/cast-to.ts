import type { Json } from '@offhook/contract';
import { instantOf } from './instant-of.ts';

const falseTexts: ReadonlySet<string> = new Set(['', 'false', '0']);

const parsed = (value: Json): Json | undefined => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined; // what is no JSON cannot be cast, which the absent output says
  }
};

const asNumber = (value: Json): number | undefined => {
  const isWritten = typeof value === 'string' && value.trim() !== '';
  const read = isWritten || typeof value === 'boolean' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
};

const asDate = (value: Json): string | undefined => {
  const instant = new Date(instantOf(value, 'UTC'));
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
};

const asText = (value: Json): string => {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const asList = (value: Json): Json => {
  const read = parsed(value);
  if (Array.isArray(read)) return read;
  return value === null || value === '' ? [] : [value];
};

const asRecord = (value: Json): Json | undefined => {
  const read = parsed(value);
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
};

/** How a value is made each type; undefined where that cannot be done. */
export const castTo: Readonly<
  Record<
    'String' | 'Number' | 'Boolean' | 'Object' | 'Array' | 'Date',
    (value: Json) => Json | undefined
  >
> = {
  String: asText,
  Number: asNumber,
  Boolean: (value) =>
    typeof value === 'string' ? !falseTexts.has(value.trim().toLowerCase()) : Boolean(value),
  Object: asRecord,
  Array: asList,
  Date: asDate,
};
