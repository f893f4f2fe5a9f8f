import { type Agent, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { isAgentSoftphoneEnabled } from './index.ts';

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

export const examples = examplesOf(isAgentSoftphoneEnabled, [
  {
    title: 'says yes for an agent with a softphone',
    given: {},
    lent: { agent: { toSnapshot: () => of(ada) } },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for an agent with a desk phone',
    given: {},
    lent: { agent: { toSnapshot: () => of({ ...ada, softphoneEnabled: false }) } },
    emits: [{ socket: 'false', output: false }],
  },
]);
