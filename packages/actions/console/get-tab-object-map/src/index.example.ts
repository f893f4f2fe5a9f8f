import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getTabObjectMap } from './index.ts';

const ada = { url: '/lightning/r/Contact/0035e00000AdaQRAA0/view', objectId: '0035e00000AdaQRAA0' };
const home = { url: '/lightning/page/home', objectId: null };

export const examples = examplesOf(getTabObjectMap, [
  {
    title: 'tells what each tab shows',
    given: {},
    lent: {
      console: {
        getPrimaryTabIds: () => of(['ctab1', 'ctab2']),
        getPageInfo: ({ tabId }) => of(tabId === 'ctab1' ? ada : home),
      },
    },
    emits: [{ socket: 'success', output: { value: { ctab1: ada, ctab2: home } } }],
  },
  {
    title: 'leaves out a tab that was closed meanwhile',
    given: {},
    lent: {
      console: {
        getPrimaryTabIds: () => of(['ctab1', 'ctab2']),
        getPageInfo: ({ tabId }) =>
          tabId === 'ctab1'
            ? throwError(() => new ActionError('unknown-tab', 'There is no ctab1.'))
            : of(home),
      },
    },
    emits: [{ socket: 'success', output: { value: { ctab2: home } } }],
  },
  {
    title: 'leaves by failure where there are no tabs',
    given: {},
    lent: {
      console: {
        getPrimaryTabIds: () =>
          throwError(() => new ActionError('not-a-console', 'This app has no tabs.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'not-a-console', message: 'This app has no tabs.' } },
    ],
  },
]);
