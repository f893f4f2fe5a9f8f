import { ActionError, type ConsolePort, type JsonRecord, type ScreenPop } from '@offhook/contract';
import { defer, map, type Observable } from 'rxjs';
import type { OpenCti } from '../opencti.ts';
import { recordId } from '../record-id.ts';
import { constantOf } from '../vendor/member.ts';
import { plainOf, recordOf } from '../vendor/plain.ts';
import { searchTextOf } from './search-text.ts';

type Part<K extends keyof ConsolePort> = Pick<ConsolePort, K>;

/** Parameters without which nothing can be opened. */
const needed: Readonly<Record<ScreenPop['type'], readonly string[]>> = {
  sobject: ['recordId'],
  url: ['url'],
  objecthome: ['scope'],
  list: ['listViewId', 'scope'],
  search: ['searchString'],
  new_record_modal: ['entityName'],
  flow: ['flowDevName'],
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const checked = (type: string, params: JsonRecord): void => {
  const names = Object.entries(needed).find(([known]) => known === type)?.[1];
  if (names === undefined) {
    throw new ActionError(
      'invalid-param',
      `A screen pop cannot open "${type}". Use ${Object.keys(needed).join(', ')}.`,
    );
  }
  const empty = names.find((name) => isEmpty(params[name]));
  if (empty === undefined) return;
  throw new ActionError(
    'invalid-param',
    `The screen pop needs a value for ${empty}, which is empty. Check what the block before it found.`,
  );
};

/** Versions differ in where they look for a new record's values, so they are given in both places. */
const presetOf = (pop: object, params: JsonRecord): object => {
  const beside: unknown = Reflect.get(pop, 'defaultFieldValues');
  const values =
    params['defaultFieldValues'] ?? (beside === undefined ? undefined : plainOf(beside));
  return values === undefined
    ? { params }
    : { params: { ...params, defaultFieldValues: values }, defaultFieldValues: values };
};

const popped = (openCti: OpenCti, pop: ScreenPop): Observable<void> =>
  defer(() => {
    const kind = pop.type.toLowerCase();
    const params = recordOf(pop.params);
    checked(kind, params);
    const type = constantOf(openCti.vendor, 'SCREENPOP_TYPE', kind);
    const args = { type, ...presetOf(pop, params) };
    return openCti.call('screenPop', 'open the screen pop', args).pipe(map(() => undefined));
  });

const popData = 'SCREEN_POP_DATA';

/** What was found, by full ids. Salesforce at times leaves the id of a hit blank, or names no pop for the only hit. */
const foundIn = (value: unknown, deferred: boolean): JsonRecord => {
  const { [popData]: pop, ...rows } = recordOf(value);
  const hits = Object.fromEntries(
    Object.entries(rows).map(([key, row]) => {
      const id = recordId(key);
      return [id, { ...recordOf(row), Id: id }];
    }),
  );
  const [only, ...others] = Object.keys(hits);
  if (!deferred || only === undefined) return hits;
  if (others.length > 0) return hits;
  const usable = recordOf(pop)['type'] !== undefined && isAbout(pop, only);
  return { ...hits, [popData]: usable && pop !== undefined ? pop : popOf(only) };
};

const popOf = (id: string): JsonRecord => ({ type: 'sobject', params: { recordId: id } });

const isAbout = (pop: unknown, id: string): boolean => {
  const named = recordOf(recordOf(pop)['params'])['recordId'];
  return named === undefined || (typeof named === 'string' && recordId(named) === id);
};

/** What opens something in the console. `country` is of numbers that do not tell theirs. */
export const screenPops = (
  openCti: OpenCti,
  country: string,
): Part<'screenPop' | 'searchAndScreenPop' | 'getSoftphoneLayout' | 'completeWork'> => ({
  screenPop: (pop) => popped(openCti, pop),
  searchAndScreenPop: ({ searchParams, callType, queryParams, defaultFieldValues, deferred }) =>
    defer(() => {
      const text = searchTextOf(searchParams, country);
      const args = {
        searchParams: text,
        queryParams: queryParams ?? '',
        ...(defaultFieldValues && { defaultFieldValues }),
        callType: constantOf(openCti.vendor, 'CALL_TYPE', callType),
        deferred: deferred === true,
      };
      return openCti
        .call('searchAndScreenPop', `search for "${searchParams}"`, args)
        .pipe(map((value) => foundIn(value, deferred === true)));
    }),
  getSoftphoneLayout: () =>
    openCti.call('getSoftphoneLayout', 'give the layout of the softphone').pipe(map(recordOf)),
  completeWork: ({ workId, attributes }) =>
    openCti
      .call('hvs.completeWork', 'complete the work', {
        workId,
        attributes: { wasConnected: true, ...attributes },
      })
      .pipe(map(() => undefined)),
});
