import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { setAgentStatusByName } from './index.ts';

export const examples = examplesOf(setAgentStatusByName, [
  {
    title: 'puts the agent into the state',
    given: { name: 'Lunch', enqueueNextState: false },
    lent: { agent: { setState: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for a state that the agent does not have',
    given: { name: 'Asleep', enqueueNextState: false },
    lent: {
      agent: {
        setState: () => throwError(() => new ActionError('unknown-state', 'There is no Asleep.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'unknown-state', message: 'There is no Asleep.' } },
    ],
  },
  {
    title: 'leaves by failure without a name',
    given: { name: '', enqueueNextState: false },
    emits: [
      {
        socket: 'failure',
        output: { code: 'state-missing', message: 'The block does not say which state to set.' },
      },
    ],
  },
]);
