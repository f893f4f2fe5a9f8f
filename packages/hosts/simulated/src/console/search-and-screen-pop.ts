import type { CrmRecord, Json, ScreenPop, SearchAndScreenPopResult } from '@offhook/contract';
import { searchRecords } from '../crm/search.ts';
import type { Told } from '../ports/answer.ts';
import { type Desk, homeCountry } from '../state/desk.ts';
import { popHits, popScreen } from './screen-pop.ts';
import { layoutTypes } from './softphone-layout.ts';
import { recordName } from './tabs.ts';

const hit = (record: CrmRecord): Json => {
  const { attributes, Id, ...fields } = record;
  return { Id, Name: recordName(record), RecordType: attributes.type, ...fields };
};

/** Searches the softphone layout's types. One hit opens its record, many open a search page, none opens nothing. */
export const searchAndPop = (
  desk: Desk,
  searchParams: string,
  deferred: boolean,
): Told<SearchAndScreenPopResult> => {
  const found = searchRecords(desk.records, {
    text: searchParams,
    scope: 'layout',
    types: layoutTypes,
    country: homeCountry(desk),
  });
  const hits = Object.fromEntries(found.map((record) => [record.Id, hit(record)]));
  const [first, ...others] = found;
  if (first === undefined) return { value: hits, told: [] };
  const only = others.length === 0;
  const pop: ScreenPop = { type: 'sobject', params: { recordId: first.Id } };
  if (deferred) return { value: only ? { ...hits, SCREEN_POP_DATA: pop } : hits, told: [] };
  const told = only ? popScreen(desk, pop) : popHits(desk, searchParams, Object.keys(hits));
  return { value: hits, told };
};
