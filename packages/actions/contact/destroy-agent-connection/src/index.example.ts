import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { destroyAgentConnection } from './index.ts';

export const examples = examplesOf(destroyAgentConnection, [
  {
    title: 'takes the agent out of the contact',
    given: {},
    lent: { contact: { destroyAgentConnection: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure in after-contact work, which Clear Contact ends',
    given: {},
    lent: {
      contact: {
        destroyAgentConnection: () =>
          throwError(() => new ActionError('wrong-state', 'The contact is over.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'wrong-state', message: 'The contact is over.' } },
    ],
  },
]);
