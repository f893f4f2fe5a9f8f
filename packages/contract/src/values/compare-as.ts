import type { Json } from '../json.ts';
import { countsAsTrue } from './counts-as-true.ts';
import { toNumber } from './to-number.ts';

/** How two values can be compared. */
export const comparators = ['===', '!==', '>', '>=', '<', '<='] as const;
export type Comparator = (typeof comparators)[number];

/** What two values are read as before they are compared. */
export const readings = ['string', 'boolean', 'number'] as const;
export type Reading = (typeof readings)[number];

type Operand = string | number | boolean;

const comparisons: Readonly<Record<Comparator, (a: Operand, b: Operand) => boolean>> = {
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

const readAs: Readonly<Record<Reading, (value: Json) => Operand>> = {
  string: (value) => (value === null ? '' : String(value)),
  boolean: countsAsTrue,
  number: toNumber,
};

/**
 * Compares two values after reading both as texts, booleans or numbers. As a text, a missing value
 * is ''; as a number, what is none compares false with everything but `!==`.
 */
export const compareAs = (
  a: Json | undefined,
  comparator: Comparator,
  b: Json | undefined,
  reading: Reading,
): boolean => comparisons[comparator](readAs[reading](a ?? null), readAs[reading](b ?? null));
