import { type Json, toNumber, toText } from '@offhook/contract';

/** Below 0, 0 or above, by size where both are numbers. */
const order = (a: Json, b: Json): number => {
  const difference = toNumber(a) - toNumber(b);
  if (!Number.isNaN(difference)) return difference;
  const [first, second] = [toText(a), toText(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

const isSet = (value: Json): boolean => value !== null && value !== '';

const contains = (value: Json, wanted: Json): boolean =>
  Array.isArray(value)
    ? value.some((item: Json) => order(item, wanted) === 0)
    : toText(value).toLowerCase().includes(toText(wanted).toLowerCase());

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
