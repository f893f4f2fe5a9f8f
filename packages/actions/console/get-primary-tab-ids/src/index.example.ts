import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getPrimaryTabIds } from './index.ts';

const ids = ['ctab1', 'ctab2'];

export const examples = examplesOf(getPrimaryTabIds, [
  {
    title: 'lists the open tabs',
    given: {},
    lent: { console: { getPrimaryTabIds: () => of(ids) } },
    emits: [{ socket: 'success', output: { ids, value: ids } }],
  },
  {
    title: 'gives an empty list where no tab is open',
    given: {},
    lent: { console: { getPrimaryTabIds: () => of([]) } },
    emits: [{ socket: 'success', output: { ids: [], value: [] } }],
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
