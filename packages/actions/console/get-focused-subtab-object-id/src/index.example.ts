import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getFocusedSubtabObjectId } from './index.ts';

const id = '5005e00000Case1AAA';

export const examples = examplesOf(getFocusedSubtabObjectId, [
  {
    title: 'gives the id of the record',
    given: {},
    lent: { console: { getFocusedSubtabObjectId: () => of({ id }) } },
    emits: [{ socket: 'success', output: { id, value: id } }],
  },
  {
    title: 'gives nothing where no subtab is in front',
    given: {},
    lent: { console: { getFocusedSubtabObjectId: () => of({}) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure where there are no tabs',
    given: {},
    lent: {
      console: {
        getFocusedSubtabObjectId: () =>
          throwError(() => new ActionError('not-a-console', 'This app has no tabs.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'not-a-console', message: 'This app has no tabs.' } },
    ],
  },
]);
