import { instantOf, type Json, toNumber, toText } from '@offhook/contract';

type Operand = string | number;

const orders = {
  equals: (a: Operand, b: Operand) => a === b,
  'does not equal': (a: Operand, b: Operand) => a !== b,
  'is less than': (a: Operand, b: Operand) => a < b,
  'is at most': (a: Operand, b: Operand) => a <= b,
  'is greater than': (a: Operand, b: Operand) => a > b,
  'is at least': (a: Operand, b: Operand) => a >= b,
};

const parts = {
  contains: (a: string, b: string) => a.includes(b),
  'does not contain': (a: string, b: string) => !a.includes(b),
  'starts with': (a: string, b: string) => a.startsWith(b),
  'ends with': (a: string, b: string) => a.endsWith(b),
};

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const emptiness = {
  'is empty': isEmpty,
  'is not empty': (value: Json) => !isEmpty(value),
};

type Order = keyof typeof orders;
type Part = keyof typeof parts;
type Emptiness = keyof typeof emptiness;
type Comparator = Order | Part | Emptiness;

const isOrder = (comparator: Comparator): comparator is Order => comparator in orders;
const isPart = (comparator: Comparator): comparator is Part => comparator in parts;

/** Every way to compare, in the order they are offered. */
export const comparators = [
  'equals',
  'does not equal',
  'is less than',
  'is at most',
  'is greater than',
  'is at least',
  'contains',
  'does not contain',
  'starts with',
  'ends with',
  'is empty',
  'is not empty',
] as const satisfies readonly Comparator[];

const asText = (value: Json, ignoreCase: boolean): string => {
  const written = toText(value);
  return ignoreCase ? written.toLowerCase() : written;
};

type Reading = 'text' | 'number' | 'date';

const read = (value: Json, reading: Reading, ignoreCase: boolean): Operand => {
  if (reading === 'text') return asText(value, ignoreCase);
  return reading === 'number' ? toNumber(value) : instantOf(value, 'UTC');
};

/** A list contains its items, each written as a text; a text its parts. */
const hasPart = (a: Json, comparator: Part, b: Json, ignoreCase: boolean): boolean => {
  const sought = asText(b, ignoreCase);
  if (!Array.isArray(a)) return parts[comparator](asText(a, ignoreCase), sought);
  const items = a.map((item: Json) => asText(item, ignoreCase));
  if (comparator === 'starts with') return items[0] === sought;
  if (comparator === 'ends with') return items.at(-1) === sought;
  return items.includes(sought) === (comparator === 'contains');
};

/** Whether a comparison of two values holds. */
export const holds = (
  a: Json,
  comparator: Comparator,
  b: Json,
  reading: Reading,
  ignoreCase: boolean,
): boolean => {
  if (isOrder(comparator)) {
    return orders[comparator](read(a, reading, ignoreCase), read(b, reading, ignoreCase));
  }
  if (isPart(comparator)) return hasPart(a, comparator, b, ignoreCase);
  return emptiness[comparator](a);
};
