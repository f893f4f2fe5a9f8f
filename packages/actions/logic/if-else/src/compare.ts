import type { Json } from '@offhook/contract';

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

const falseTexts: ReadonlySet<string> = new Set(['', 'false', '0']);

const readings: Readonly<Record<Reading, (value: Json) => Operand>> = {
  string: (value) => (value === null ? '' : String(value)),
  boolean: (value) =>
    typeof value === 'string' ? !falseTexts.has(value.trim().toLowerCase()) : Boolean(value),
  // Number('') and Number(null) are 0, which no admin would expect of an empty field.
  number: (value) =>
    value === null || (typeof value === 'string' && value.trim() === '')
      ? Number.NaN
      : Number(value),
};

/** Compares two values that are first read as the same kind. */
export const compare = (
  a: Json | undefined,
  comparator: Comparator,
  b: Json | undefined,
  reading: Reading,
): boolean => comparators[comparator](readings[reading](a ?? null), readings[reading](b ?? null));
