import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { logoutAgentPresence } from './index.ts';

export const examples = examplesOf(logoutAgentPresence, [
  {
    title: 'logs the agent out',
    given: {},
    lent: { console: { logout: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the CRM refuses',
    given: {},
    lent: {
      console: {
        logout: () => throwError(() => new ActionError('server-error', 'Try again later.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'server-error', message: 'Try again later.' } }],
  },
]);
