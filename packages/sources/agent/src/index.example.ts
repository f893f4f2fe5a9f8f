import type { Agent } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { agent } from './index.ts';

const ada: Agent = {
  name: 'Ada Lovelace',
  username: 'ada',
  state: 'Available',
  stateType: 'routable',
  stateSince: 0,
  softphoneEnabled: true,
  dialableCountries: ['us'],
  permissions: [],
  queues: [{ name: 'Sales', queueARN: 'queue/sales' }],
};
const told = {
  agent: {
    events$: of(
      { event: 'onRoutable', agent: ada },
      { event: 'onStateChange', agent: ada, payload: { newState: 'Available', oldState: 'Lunch' } },
    ),
  },
};

export const examples: SourceExamples<typeof agent> = {
  source: agent,
  examples: [
    {
      title: 'tells that the agent can be offered contacts, with their picture',
      event: 'onRoutable',
      lent: told,
      emits: [{ payload: { agent: { ...ada } }, agent: ada }],
    },
    {
      title: 'tells the state the agent left and the one they entered',
      event: 'onStateChange',
      lent: told,
      emits: [
        {
          payload: { agent: { ...ada }, newState: 'Available', oldState: 'Lunch' },
          agent: ada,
        },
      ],
    },
    {
      title: 'takes the new state from the picture, and has no old one, right after log-in',
      event: 'onStateChange',
      lent: { agent: { events$: of({ event: 'onStateChange', agent: ada }) } },
      emits: [{ payload: { agent: { ...ada }, newState: 'Available' }, agent: ada }],
    },
  ],
};
