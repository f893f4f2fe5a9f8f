import { ActionError, defineAction, list, outcome, text } from '@offhook/contract';
import { catchError, concatMap, EMPTY, filter, from, map, toArray } from 'rxjs';

/** Lists primary tabs whose address holds a text, whatever its case; a tab closed meanwhile is passed over. */
export const getTabsWithMatchingUrl = defineAction({
  id: 'get-tabs-with-matching-url',
  title: 'Get Tabs With Matching Url',
  description: 'Lists the ids of the primary tabs whose address holds a text.',
  tags: ['tab', 'link', 'search'],
  requires: ['console'],
  inputs: {
    url: text({ title: 'Address', help: 'A part of it is enough, such as a record id.' }),
  },
  sockets: outcome({
    value: list({ title: 'Tab Ids', item: text({ title: 'Tab Id', format: 'id' }) }),
  }),
  run: ({ url }, { console }) => {
    const sought = url.trim().toLowerCase();
    if (sought === '') throw new ActionError('address-missing', 'The block needs an address.');
    const unlessClosed = (error: unknown) => {
      if (ActionError.is(error)) return EMPTY;
      throw error;
    };
    return console.getPrimaryTabIds().pipe(
      concatMap(from),
      concatMap((tabId) =>
        console.getPageInfo({ tabId }).pipe(
          filter(({ url: at = '' }) => String(at).toLowerCase().includes(sought)),
          map(() => tabId),
          catchError(unlessClosed),
        ),
      ),
      toArray(),
      map((value) => ({ value })),
    );
  },
});
