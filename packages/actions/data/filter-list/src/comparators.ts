import type { Json } from '@offhook/contract';

const written = (value: Json): string => {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const numberOf = (value: Json): number => {
  const isWritten = typeof value === 'string' && value.trim() !== '';
  return isWritten || typeof value === 'number' ? Number(value) : NaN;
};

/** Below 0, 0 or above, by size where both are numbers. */
const order = (a: Json, b: Json): number => {
  const difference = numberOf(a) - numberOf(b);
  if (!Number.isNaN(difference)) return difference;
  const [first, second] = [written(a), written(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

const isSet = (value: Json): boolean => value !== null && value !== '';

const contains = (value: Json, wanted: Json): boolean =>
  Array.isArray(value)
    ? value.some((item: Json) => order(item, wanted) === 0)
    : written(value).toLowerCase().includes(written(wanted).toLowerCase());

/** Whether a value compares to the wanted one as named. */
export const comparators = {
  equals: (value: Json, wanted: Json) => order(value, wanted) === 0,
  'does not equal': (value: Json, wanted: Json) => order(value, wanted) !== 0,
  contains,
  'is greater than': (value: Json, wanted: Json) => isSet(value) && order(value, wanted) > 0,
  'is less than': (value: Json, wanted: Json) => isSet(value) && order(value, wanted) < 0,
  'is set': isSet,
  'is not set': (value: Json) => !isSet(value),
};

/** The comparisons in the order they are offered. */
export const names = [
  'equals',
  'does not equal',
  'contains',
  'is greater than',
  'is less than',
  'is set',
  'is not set',
] as const satisfies readonly (keyof typeof comparators)[];
