import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getQuickConnectionList } from './index.ts';

const warehouse = {
  type: 'phone_number',
  name: 'Warehouse',
  phoneNumber: '+12065550199',
  endpointARN: 'arn:endpoint/warehouse',
} as const;
const grace = { type: 'agent', name: 'Grace', endpointARN: 'arn:endpoint/grace' } as const;

export const examples = examplesOf(getQuickConnectionList, [
  {
    title: 'lists whom the agent can call or transfer to',
    given: {},
    lent: { agent: { getEndpoints: () => of([warehouse, grace]) } },
    emits: [{ socket: 'success', output: { value: [warehouse, grace] } }],
  },
  {
    title: 'leaves by failure when the contact centre does not answer',
    given: {},
    lent: {
      agent: {
        getEndpoints: () => throwError(() => new ActionError('no-answer', 'Try again later.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'no-answer', message: 'Try again later.' } }],
  },
]);
