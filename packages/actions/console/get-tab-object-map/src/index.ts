import { ActionError, defineAction, outcome, record } from '@offhook/contract';
import { catchError, concatMap, EMPTY, from, map, toArray } from 'rxjs';

/** Tells what each primary tab shows; a tab that is closed meanwhile is left out. */
export const getTabObjectMap = defineAction({
  id: 'get-tab-object-map',
  title: 'Get Tab Object Map',
  description: 'Tells for each open primary tab which page and record it shows.',
  tags: ['tab', 'CRM record'],
  keywords: ['overview'],
  requires: ['console'],
  inputs: {},
  sockets: outcome({
    value: record({ title: 'Tabs', help: 'Tab id to url, objectId, objectName and more.' }),
  }),
  run: (_, { console }) => {
    const unlessClosed = (error: unknown) => {
      if (ActionError.is(error)) return EMPTY;
      throw error;
    };
    return console.getPrimaryTabIds().pipe(
      concatMap(from),
      concatMap((tabId) =>
        console.getPageInfo({ tabId }).pipe(
          map((page) => [tabId, page] as const),
          catchError(unlessClosed),
        ),
      ),
      toArray(),
      map((pages) => ({ value: Object.fromEntries(pages) })),
    );
  },
});
