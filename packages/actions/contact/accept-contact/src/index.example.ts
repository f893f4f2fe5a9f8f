import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { acceptContact } from './index.ts';

export const examples = examplesOf(acceptContact, [
  {
    title: 'accepts what is offered',
    given: {},
    lent: { contact: { accept: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the caller has given up',
    given: {},
    lent: {
      contact: {
        accept: () => throwError(() => new ActionError('contact-gone', 'The contact is gone.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'contact-gone', message: 'The contact is gone.' } },
    ],
  },
]);
