import { type Agent, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getAgentExtension } from './index.ts';

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

export const examples = examplesOf(getAgentExtension, [
  {
    title: 'gives the number of the desk phone',
    given: {},
    lent: { agent: { toSnapshot: () => of({ ...ada, extension: '+12065550142' }) } },
    emits: [{ socket: 'done', output: { value: '+12065550142' } }],
  },
  {
    title: 'gives nothing for an agent without a desk phone',
    given: {},
    lent: { agent: { toSnapshot: () => of(ada) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
