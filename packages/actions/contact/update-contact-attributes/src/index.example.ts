import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { updateContactAttributes } from './index.ts';

export const examples = examplesOf(updateContactAttributes, [
  {
    title: 'sets attributes',
    given: { attributes: { caseId: '5005e00000Case1AAA', verified: true } },
    lent: { contact: { updateAttributes: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the contact is gone',
    given: { attributes: { verified: false } },
    lent: {
      contact: {
        updateAttributes: () =>
          throwError(() => new ActionError('contact-gone', 'The contact is gone.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'contact-gone', message: 'The contact is gone.' } },
    ],
  },
]);
