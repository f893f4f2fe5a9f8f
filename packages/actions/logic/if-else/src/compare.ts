import { countsAsTrue, type Json, toNumber } from '@offhook/contract';

type Operand = string | number | boolean;
type Comparator = '===' | '!==' | '>' | '>=' | '<' | '<=';
type Reading = 'string' | 'boolean' | 'number';

const comparators: Readonly<Record<Comparator, (a: Operand, b: Operand) => boolean>> = {
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

const readings: Readonly<Record<Reading, (value: Json) => Operand>> = {
  string: (value) => (value === null ? '' : String(value)),
  boolean: countsAsTrue,
  number: toNumber,
};

/** Compares two values that are first read as the same kind. */
export const compare = (
  a: Json | undefined,
  comparator: Comparator,
  b: Json | undefined,
  reading: Reading,
): boolean => comparators[comparator](readings[reading](a ?? null), readings[reading](b ?? null));
