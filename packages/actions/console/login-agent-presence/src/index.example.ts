import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { loginAgentPresence } from './index.ts';

export const examples = examplesOf(loginAgentPresence, [
  {
    title: 'logs the agent in',
    given: { statusId: '0N55e000000OnlineAAA' },
    lent: { console: { login: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without a status',
    given: { statusId: '' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'status-missing',
          message: 'The block does not say which status to start with.',
        },
      },
    ],
  },
]);
