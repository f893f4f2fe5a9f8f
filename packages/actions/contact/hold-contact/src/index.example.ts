import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { holdContact } from './index.ts';

export const examples = examplesOf(holdContact, [
  {
    title: 'puts the customer on hold',
    given: {},
    lent: { contact: { hold: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure while the call still rings',
    given: {},
    lent: {
      contact: {
        hold: () => throwError(() => new ActionError('wrong-state', 'The call is connecting.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'wrong-state', message: 'The call is connecting.' } },
    ],
  },
]);
