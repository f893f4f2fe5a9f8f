import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getAgentStatus } from './index.ts';

const lunch = {
  name: 'Lunch',
  type: 'not_routable',
  agentStateARN: 'arn:state/lunch',
  startTimestamp: 1_790_000_000_000,
} as const;
const { agentStateARN: _, ...acw } = { ...lunch, name: 'AfterCallWork', type: 'system' } as const;

export const examples = examplesOf(getAgentStatus, [
  {
    title: 'tells the state and since when',
    given: {},
    lent: { agent: { getState: () => of(lunch) } },
    emits: [{ socket: 'done', output: lunch }],
  },
  {
    title: 'tells a state that only the contact centre can set',
    given: {},
    lent: { agent: { getState: () => of(acw) } },
    emits: [{ socket: 'done', output: acw }],
  },
]);
