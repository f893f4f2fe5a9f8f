import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getFocusedPrimaryTabObjectId } from './index.ts';

const id = '0035e00000AdaQRAA0';

export const examples = examplesOf(getFocusedPrimaryTabObjectId, [
  {
    title: 'gives the id of the record',
    given: {},
    lent: { console: { getFocusedPrimaryTabObjectId: () => of({ id }) } },
    emits: [{ socket: 'success', output: { id, value: id } }],
  },
  {
    title: 'gives nothing where the tab shows no record',
    given: {},
    lent: { console: { getFocusedPrimaryTabObjectId: () => of({}) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure where there are no tabs',
    given: {},
    lent: {
      console: {
        getFocusedPrimaryTabObjectId: () =>
          throwError(() => new ActionError('not-a-console', 'This app has no tabs.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'not-a-console', message: 'This app has no tabs.' } },
    ],
  },
]);
