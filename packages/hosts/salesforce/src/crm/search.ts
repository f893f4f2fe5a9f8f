import { ActionError, type CrmPort, type CrmRecord } from '@offhook/contract';
import { nationalNumber } from '@offhook/phone';
import { defer, forkJoin, map, type Observable, of, switchMap } from 'rxjs';
import { spellingsOf } from '../console/search-text.ts';
import { rowsIn } from './crm-record.ts';
import type { Describe, TypeFields } from './describe.ts';
import { soqlLike, soslWordsOf } from './escape.ts';
import { fieldName, typeName } from './names.ts';
import type { Rest } from './rest.ts';

type Search = Parameters<CrmPort['search']>[0];
type Found = readonly CrmRecord[];

/** Salesforce refuses to look for less. */
const shortestText = 2;
/** Of each type; Salesforce answers no more than 2000 in all. */
const mostOfType = 200;

const groups: Readonly<Record<Search['in'], string>> = {
  all: 'ALL FIELDS',
  phone: 'PHONE FIELDS',
  name: 'NAME FIELDS',
  email: 'EMAIL FIELDS',
};

const partsOf = (text: string): readonly string[] =>
  text
    .split(' OR ')
    .map((part) => part.trim())
    .filter((part) => part.length >= shortestText);

const digitsOf = (spelling: string): string => spelling.replaceAll(/\D/g, '');

/** One part of what is searched, as SOSL. Numbers are looked for as their digits, with country and without. */
const termOf = (part: string, scope: Search['in'], country: string): readonly string[] => {
  const numbers =
    scope === 'name' || scope === 'email' ? [] : spellingsOf(part, country).map(digitsOf);
  if (scope === 'phone') return numbers;
  const words = soslWordsOf(part, scope === 'name' ? '*' : '');
  return [...new Set([...(words === '' ? [] : [words]), ...numbers])];
};

/** What records bring along. Salesforce refuses a field that the type does not have, so it is not asked for. */
const broughtAlong = (
  { all, name, phones, emails }: TypeFields,
  { fields = [], returning = [] }: Search,
): readonly string[] => {
  const spelled = new Map(all.map((field) => [field.toLowerCase(), field]));
  const there = returning.flatMap((field) => spelled.get(fieldName(field).toLowerCase()) ?? []);
  return [...new Set(['Id', name, ...phones, ...emails, ...fields.map(fieldName), ...there])];
};

/** Whether a record has the number itself: Salesforce also finds numbers that only look alike. */
const hasNumber =
  (numbers: ReadonlySet<string>, country: string, fieldsOf: (type: string) => readonly string[]) =>
  (record: CrmRecord): boolean =>
    fieldsOf(record.attributes.type).some((field) => {
      const value = record[field];
      const national = typeof value === 'string' ? nationalNumber(value, country) : undefined;
      return national !== undefined && numbers.has(national);
    });

const soslOf = (terms: readonly string[], search: Search, types: readonly TypeFields[]): string => {
  const find = terms.map((term) => (terms.length === 1 ? term : `(${term})`)).join(' OR ');
  const list = types.map(
    (type) => `${type.type}(${broughtAlong(type, search).join(', ')} LIMIT ${mostOfType})`,
  );
  return `FIND {${find}} IN ${groups[search.in]} RETURNING ${list.join(', ')}`;
};

const bySosl = (
  rest: Rest,
  search: Search,
  types: readonly TypeFields[],
  country: string,
): Observable<Found> => {
  const parts = partsOf(search.text);
  const terms = [...new Set(parts.flatMap((part) => termOf(part, search.in, country)))];
  if (terms.length === 0) return of([]);
  const path = `/search?q=${encodeURIComponent(soslOf(terms, search, types))}`;
  const found$ = rest.get(path, 'search').pipe(map((given) => rowsIn(given, 'searchRecords')));
  if (search.in !== 'phone') return found$;
  const numbers = new Set(parts.flatMap((part) => nationalNumber(part, country) ?? []));
  const phonesOf = (type: string): readonly string[] =>
    search.fields ?? types.find((each) => each.type === type)?.phones ?? [];
  return found$.pipe(map((records) => records.filter(hasNumber(numbers, country, phonesOf))));
};

/** How one field may hold a part: from the beginning of a word, or anywhere. */
const conditions = (field: string, part: string, scope: Search['in']): readonly string[] =>
  scope === 'name'
    ? [`${field} LIKE ${soqlLike(part, '', '%')}`, `${field} LIKE ${soqlLike(part, '% ', '%')}`]
    : [`${field} LIKE ${soqlLike(part, '%', '%')}`];

/** SOSL cannot be told single fields, SOQL can. */
const bySoql = (rest: Rest, search: Search, described: TypeFields): Observable<Found> => {
  const fields = (search.fields ?? []).map(fieldName);
  const parts = partsOf(search.text);
  const where = fields.flatMap((field) =>
    parts.flatMap((part) => conditions(field, part, search.in)),
  );
  if (where.length === 0) return of([]);
  const select = broughtAlong(described, search).join(', ');
  const soql = `SELECT ${select} FROM ${described.type} WHERE ${where.join(' OR ')} LIMIT ${mostOfType}`;
  return rest
    .get(`/query?q=${encodeURIComponent(soql)}`, 'search')
    .pipe(map((given) => rowsIn(given, 'records')));
};

const looked = (
  rest: Rest,
  search: Search,
  types: readonly TypeFields[],
  country: string,
): Observable<Found> => {
  if (search.fields === undefined || search.in === 'phone') {
    return bySosl(rest, search, types, country);
  }
  return forkJoin(types.map((type) => bySoql(rest, search, type))).pipe(
    map((found) => found.flat()),
  );
};

/** Finds records by text, type after type. */
export const searching =
  (rest: Rest, describe: Describe, country: string): CrmPort['search'] =>
  (search) =>
    defer(() => {
      const types = search.types.map(typeName);
      if (types.length === 0) {
        throw new ActionError(
          'not-found',
          'No type is named in which to search. Name one, such as Contact.',
        );
      }
      if (partsOf(search.text).length === 0) return of({ records: [] });
      return forkJoin(types.map(describe)).pipe(
        switchMap((described) => looked(rest, search, described, country)),
        map((found) => {
          const order = (record: CrmRecord) => types.indexOf(record.attributes.type);
          const records = found.toSorted((a, b) => order(a) - order(b));
          return { records: search.limit === undefined ? records : records.slice(0, search.limit) };
        }),
      );
    });
