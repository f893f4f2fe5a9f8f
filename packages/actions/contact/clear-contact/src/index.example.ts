import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { clearContact } from './index.ts';

export const examples = examplesOf(clearContact, [
  {
    title: 'clears a contact that is over',
    given: {},
    lent: { contact: { clear: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure while agent and customer still talk',
    given: {},
    lent: {
      contact: {
        clear: () => throwError(() => new ActionError('wrong-state', 'The contact is connected.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'wrong-state', message: 'The contact is connected.' } },
    ],
  },
]);
