import { type Agent, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getAgentDialableCountries } from './index.ts';

const ada: Agent = {
  name: 'Ada Lovelace',
  username: 'ada',
  state: 'Available',
  stateType: 'routable',
  stateSince: 0,
  softphoneEnabled: true,
  dialableCountries: ['us', 'ca'],
  permissions: [],
  queues: [],
};

export const examples = examplesOf(getAgentDialableCountries, [
  {
    title: 'lists the countries',
    given: {},
    lent: { agent: { toSnapshot: () => of(ada) } },
    emits: [{ socket: 'done', output: { value: ['us', 'ca'] } }],
  },
  {
    title: 'gives an empty list for an agent who may not call at all',
    given: {},
    lent: { agent: { toSnapshot: () => of({ ...ada, dialableCountries: [] }) } },
    emits: [{ socket: 'done', output: { value: [] } }],
  },
]);
