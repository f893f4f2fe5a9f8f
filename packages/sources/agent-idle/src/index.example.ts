import type { Agent } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { EMPTY, of } from 'rxjs';
import { agentIdle } from './index.ts';

const ada = (state: string): Agent => ({
  name: 'Ada Lovelace',
  username: 'ada',
  state,
  stateType: 'not_routable',
  stateSince: 0,
  softphoneEnabled: true,
  dialableCountries: ['us'],
  permissions: [],
  queues: [],
});
/** A clock on which every pause is over at once. */
const clock = { now: () => 0, timer: () => of(0 as const) };
const since = '1970-01-01T00:00:00.000Z';
const lent = (state: string) => ({
  clock,
  contact: { events$: EMPTY },
  agent: { toSnapshot: () => of(ada(state)), events$: EMPTY },
});

export const examples: SourceExamples<typeof agentIdle> = {
  source: agentIdle,
  examples: [
    {
      title: 'tells of a break that takes long',
      event: 'onIdle',
      given: { minutes: 30, state: 'Break' },
      lent: lent('Break'),
      emits: [
        { payload: { agent: { ...ada('Break') }, state: 'Break', since }, agent: ada('Break') },
      ],
    },
    {
      title: 'tells nothing of other states where the trigger names one',
      event: 'onIdle',
      given: { minutes: 30, state: 'Break' },
      lent: lent('Available'),
      emits: [],
    },
  ],
};
