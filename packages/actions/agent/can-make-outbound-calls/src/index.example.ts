import { type Agent, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { canMakeOutboundCalls } from './index.ts';

const ada: Agent = {
  name: 'Ada',
  username: 'ada',
  state: 'Available',
  stateType: 'routable',
  stateSince: 0,
  softphoneEnabled: true,
  dialableCountries: ['us'],
  permissions: ['outboundCall'],
  queues: [],
};

export const examples = examplesOf(canMakeOutboundCalls, [
  {
    title: 'says yes for an agent with the permission to call',
    given: {},
    lent: { agent: { toSnapshot: () => of(ada) } },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for an agent without it',
    given: {},
    lent: { agent: { toSnapshot: () => of({ ...ada, permissions: [] }) } },
    emits: [{ socket: 'false', output: false }],
  },
]);
