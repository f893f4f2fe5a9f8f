import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { createTaskContact } from './index.ts';

const callBacks = {
  type: 'queue',
  name: 'Call-Backs',
  endpointARN: 'arn:endpoint/call-backs',
} as const;
const agent = {
  getEndpoints: () => of([callBacks]),
  createTask: () => of({ contactId: 'task-1' }),
};

export const examples = examplesOf(createTaskContact, [
  {
    title: 'sends a task to the quick connect and gives its contact id',
    given: {
      name: 'Call Ada back',
      endpoint: 'Call-Backs',
      references: { Order: { type: 'URL', value: 'https://example.com/orders/7' } },
    },
    lent: { agent },
    emits: [{ socket: 'success', output: { contactId: 'task-1' } }],
  },
  {
    title: 'finds the quick connect by its ARN as well',
    given: { name: 'Call Ada back', endpoint: 'arn:endpoint/call-backs' },
    lent: { agent },
    emits: [{ socket: 'success', output: { contactId: 'task-1' } }],
  },
  {
    title: 'leaves by failure where the agent has no such quick connect',
    given: { name: 'Call Ada back', endpoint: 'Nobody' },
    lent: { agent },
    emits: [
      {
        socket: 'failure',
        output: { code: 'quick-connect-unknown', message: 'There is no quick connect Nobody.' },
      },
    ],
  },
  {
    title: 'leaves by failure without a name',
    given: { name: '', endpoint: 'Call-Backs' },
    emits: [
      { socket: 'failure', output: { code: 'name-missing', message: 'The task needs a name.' } },
    ],
  },
]);
