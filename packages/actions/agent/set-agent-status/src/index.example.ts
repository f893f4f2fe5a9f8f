import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { setAgentStatus } from './index.ts';

const available = { name: 'Available', type: 'routable', agentStateARN: 'arn:state/1' } as const;
const lunch = { name: 'Lunch', type: 'not_routable', agentStateARN: 'arn:state/2' } as const;
const agent = {
  getAgentStates: () => of([available, lunch]),
  setState: () => of(undefined),
};

export const examples = examplesOf(setAgentStatus, [
  {
    title: 'takes a state as it is listed',
    given: { state: lunch, enqueueNextState: false },
    lent: { agent },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'takes an ARN as well',
    given: { state: 'arn:state/2', enqueueNextState: true },
    lent: { agent },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for a state that the agent does not have',
    given: { state: 'Asleep', enqueueNextState: false },
    lent: { agent },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'state-unknown',
          message: 'The agent has no such state; there are Available, Lunch.',
        },
      },
    ],
  },
]);
