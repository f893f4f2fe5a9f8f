import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { resumeContact } from './index.ts';

export const examples = examplesOf(resumeContact, [
  {
    title: 'takes the customer off hold',
    given: {},
    lent: { contact: { resume: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the customer has hung up',
    given: {},
    lent: {
      contact: {
        resume: () => throwError(() => new ActionError('wrong-state', 'The call is over.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'wrong-state', message: 'The call is over.' } }],
  },
]);
