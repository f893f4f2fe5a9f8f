import type { Json, JsonRecord } from '@offhook/contract';

/** One place where what was differs from what was expected. */
export interface Mismatch {
  /** `args.params.recordId`; empty for the whole. */
  readonly place: string;
  readonly expected: string;
  readonly was: string;
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in one line, cut where it is long. */
export const inLine = (value: unknown, longest = 200): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

const within = (place: string, key: string | number): string => {
  if (typeof key === 'number') return `${place}[${key}]`;
  return place === '' ? key : `${place}.${key}`;
};

/** `{"$contains": "text"}` and `{"$any": true}` stand for values that are not known to the letter. */
const matcherOf = (expected: Json): 'contains' | 'any' | undefined => {
  if (!isRecord(expected) || Object.keys(expected).length !== 1) return undefined;
  if (typeof expected['$contains'] === 'string') return 'contains';
  return expected['$any'] === true ? 'any' : undefined;
};

const different = (place: string, expected: string, was: unknown): readonly Mismatch[] => [
  { place, expected, was: inLine(was) },
];

const matchList = (expected: readonly Json[], was: unknown, place: string): readonly Mismatch[] => {
  if (!Array.isArray(was)) return different(place, inLine(expected), was);
  if (was.length !== expected.length) {
    return different(place, `${expected.length} elements`, `${was.length} elements`);
  }
  return expected.flatMap((each, index) => mismatches(each, was[index], within(place, index)));
};

const matchText = (expected: JsonRecord, was: unknown, place: string): readonly Mismatch[] => {
  const part = String(expected['$contains']);
  const isIn = typeof was === 'string' && was.includes(part);
  return isIn ? [] : different(place, `a text with ${inLine(part)}`, was);
};

/** Where a value differs from what is expected of it; members of records that are not expected may be anything. */
export const mismatches = (expected: Json, was: unknown, place = ''): readonly Mismatch[] => {
  const matcher = matcherOf(expected);
  if (matcher === 'any') return was === undefined ? different(place, 'any value', was) : [];
  if (matcher === 'contains' && isRecord(expected)) return matchText(expected, was, place);
  if (Array.isArray(expected)) return matchList(expected, was, place);
  if (!isRecord(expected)) {
    return Object.is(expected, was) ? [] : different(place, inLine(expected), was);
  }
  if (!isRecord(was)) return different(place, inLine(expected), was);
  return Object.entries(expected).flatMap(([key, each]) =>
    mismatches(each, Object.hasOwn(was, key) ? was[key] : undefined, within(place, key)),
  );
};
