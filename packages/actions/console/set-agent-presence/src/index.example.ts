import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { setAgentPresence } from './index.ts';

export const examples = examplesOf(setAgentPresence, [
  {
    title: 'sets the status',
    given: { statusId: '0N55e0000004BreakAAA' },
    lent: { console: { setServicePresenceStatus: () => of(undefined) } },
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
          message: 'The block does not say which status to set.',
        },
      },
    ],
  },
]);
