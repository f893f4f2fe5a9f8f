import { type Agent, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getAgentName } from './index.ts';

const ada: Agent = {
  name: 'Ada Lovelace',
  username: 'ada',
  state: 'Available',
  stateType: 'routable',
  stateSince: 0,
  softphoneEnabled: true,
  dialableCountries: ['us'],
  permissions: [],
  queues: [],
};

export const examples = examplesOf(getAgentName, [
  {
    title: "gives the agent's name",
    given: {},
    lent: { agent: { toSnapshot: () => of(ada) } },
    emits: [{ socket: 'done', output: { value: 'Ada Lovelace' } }],
  },
]);
