import type { CrmRecord, Json } from '@offhook/contract';
import { nationalNumber } from '@offhook/phone';
import { type FieldKind, fieldKind } from './field-kind.ts';
import { idKey } from './record-ids.ts';
import type { Records } from './records.ts';

/** Which fields a search looks at. */
export type Scope = 'all' | 'phone' | 'name' | 'email' | 'layout';

export interface Search {
  readonly text: string;
  readonly scope: Scope;
  readonly types: readonly string[];
  /** Only these fields are looked at. */
  readonly fields?: readonly string[];
  /** Of numbers that do not tell theirs. */
  readonly country: string;
}

const scopes: Readonly<Record<Scope, readonly FieldKind[]>> = {
  all: ['phone', 'email', 'name', 'identity', 'text'],
  layout: ['phone', 'email', 'name', 'identity'],
  phone: ['phone'],
  name: ['name'],
  email: ['email'],
};

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '');

/** Whether each word fits a word of the value, and no two the same one. */
const holdsAll = (
  value: string,
  words: readonly string[],
  fits: (found: string, word: string) => boolean,
): boolean => {
  const left = wordsOf(value);
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return (
    words.length > 0 &&
    longestFirst.every((word) => {
      const place = left.findIndex((found) => fits(found, word));
      if (place >= 0) left.splice(place, 1);
      return place >= 0;
    })
  );
};

type Matcher = (value: string) => boolean;

/** One matcher for each kind of field, for one text. */
const matchersOf = (text: string, country: string): Readonly<Record<FieldKind, Matcher>> => {
  const lower = text.toLowerCase();
  const words = wordsOf(text);
  const national = nationalNumber(text, country);
  return {
    phone: (value) => national !== undefined && nationalNumber(value, country) === national,
    email: (value) => value.toLowerCase().includes(lower),
    name: (value) => holdsAll(value, words, (found, word) => found.startsWith(word)),
    identity: (value) => idKey(value) === idKey(text),
    text: (value) => holdsAll(value, words, (found, word) => found === word),
  };
};

const dateField = /Date(?:Time)?$/;

type Looks = (field: string, value: Json) => boolean;

const looksFor = (text: string, { scope, fields, country }: Search): Looks => {
  const matchers = matchersOf(text, country);
  const wanted = fields && new Set(fields.map((field) => field.toLowerCase()));
  return (field, value) => {
    if (typeof value !== 'string' || value === '' || dateField.test(field)) return false;
    const kind = fieldKind(field);
    if (wanted === undefined) return scopes[scope].includes(kind) && matchers[kind](value);
    if (!wanted.has(field.toLowerCase())) return false;
    return matchers[scope === 'phone' ? 'phone' : kind](value);
  };
};

/** Finds records by text, type after type. ` OR ` stands between texts of which one must be found; a blank text finds nothing. */
export const searchRecords = (records: Records, search: Search): CrmRecord[] => {
  const looks = search.text
    .split(' OR ')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => looksFor(text, search));
  const hits = (record: CrmRecord): boolean =>
    Object.entries(record).some(([field, value]) => looks.some((look) => look(field, value)));
  return search.types.flatMap((type) => [...records.ofType(type)].filter(hits));
};
