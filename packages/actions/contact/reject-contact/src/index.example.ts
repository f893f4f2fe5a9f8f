import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { rejectContact } from './index.ts';

export const examples = examplesOf(rejectContact, [
  {
    title: 'turns down what is offered',
    given: {},
    lent: { contact: { reject: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the agent has accepted it already',
    given: {},
    lent: {
      contact: {
        reject: () => throwError(() => new ActionError('wrong-state', 'The call is connected.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'wrong-state', message: 'The call is connected.' } },
    ],
  },
]);
