import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { createCase } from './index.ts';

export const examples = examplesOf(createCase, [
  {
    title: 'opens a case and gives its id',
    given: { subject: 'The parcel is late', priority: 'High', origin: 'Phone' },
    lent: { crm: { create: () => of({ id: '5005e00000Case1AAA' }) } },
    emits: [{ socket: 'success', output: { caseId: '5005e00000Case1AAA' } }],
  },
  {
    title: 'leaves by failure when the CRM refuses',
    given: { subject: 'The parcel is late', contactId: 'nobody' },
    lent: {
      crm: {
        create: () => throwError(() => new ActionError('malformed-id', 'There is no nobody.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'malformed-id', message: 'There is no nobody.' } },
    ],
  },
]);
