import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { createTask } from './index.ts';

export const examples = examplesOf(createTask, [
  {
    title: 'logs a call as a task and gives its id',
    given: {
      CallObject: 'call-1',
      Type: 'Call',
      Status: 'In Progress',
      Priority: 'High',
      TaskSubtype: 'Call',
      CallType: 'inbound',
      subject1: 'voice',
      subject2: 'Sales',
    },
    lent: { crm: { create: () => of({ id: '00T5e00000Task1AAA' }) } },
    emits: [{ socket: 'success', output: { id: '00T5e00000Task1AAA' } }],
  },
  {
    title: 'leaves by failure when the CRM refuses the task',
    given: { WhoId: 'nobody', subject1: 'Call' },
    lent: {
      crm: {
        create: () =>
          throwError(() => new ActionError('malformed-id', 'WhoId does not name a record.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'malformed-id', message: 'WhoId does not name a record.' },
      },
    ],
  },
]);
