import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getAvailableAgentStates } from './index.ts';

const available = { name: 'Available', type: 'routable', agentStateARN: 'arn:state/1' } as const;
const lunch = { name: 'Lunch', type: 'not_routable', agentStateARN: 'arn:state/2' } as const;

export const examples = examplesOf(getAvailableAgentStates, [
  {
    title: 'lists the states, each as Set Agent Status on Connect takes it',
    given: {},
    lent: { agent: { getAgentStates: () => of([available, lunch]) } },
    emits: [{ socket: 'done', output: { value: [available, lunch] } }],
  },
]);
