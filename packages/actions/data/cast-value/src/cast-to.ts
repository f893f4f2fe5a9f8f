import { countsAsTrue, instantOf, type Json, toNumber, toText } from '@offhook/contract';

const parsed = (value: Json): Json | undefined => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined; // what is no JSON cannot be cast, which the absent output says
  }
};

const asNumber = (value: Json): number | undefined => {
  const read = toNumber(value);
  return Number.isFinite(read) ? read : undefined;
};

const asDate = (value: Json): string | undefined => {
  const instant = new Date(instantOf(value, 'UTC'));
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
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
  String: toText,
  Number: asNumber,
  Boolean: countsAsTrue,
  Object: asRecord,
  Array: asList,
  Date: asDate,
};
