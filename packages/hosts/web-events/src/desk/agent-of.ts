import type { Agent, AgentState, JsonRecord } from '@offhook/contract';
import type { ToldAgent } from '../protocol/tell.ts';

/** The agent's picture after the page told of them. `now` in milliseconds since the epoch. */
export const agentOf = (told: ToldAgent, before: Agent | undefined, now: number): Agent => {
  const { name, state, states } = told;
  return Object.freeze({
    name,
    username: told.username ?? name,
    state,
    stateType: states.find((each) => each.name === state)?.type ?? 'system',
    stateSince: before?.state === state ? before.stateSince : now,
    softphoneEnabled: told.softphoneEnabled ?? true,
    dialableCountries: told.dialableCountries ?? [],
    permissions: told.permissions ?? [],
    queues: told.queues ?? [],
    ...(told.extension !== undefined && { extension: told.extension }),
  });
};

const typeEvents: Readonly<Partial<Record<AgentState['type'], string>>> = {
  routable: 'onRoutable',
  not_routable: 'onNotRoutable',
  offline: 'onOffline',
  error: 'onError',
};

const afterCallWork = 'AfterCallWork';

/** The events that lead from one picture of the agent to the next: the state's own, then its change. */
export const agentEventsBetween = (
  before: Agent | undefined,
  after: Agent,
): readonly { readonly event: string; readonly payload?: JsonRecord }[] => {
  if (before?.state === after.state) return [{ event: 'onRefresh' }];
  const own = after.state === afterCallWork ? 'onAfterCallWork' : typeEvents[after.stateType];
  const tellsOwn = after.state === afterCallWork || before?.stateType !== after.stateType;
  return [
    ...(own !== undefined && tellsOwn ? [{ event: own }] : []),
    ...(before
      ? [
          {
            event: 'onStateChange',
            payload: { newState: after.state, oldState: before.state },
          },
        ]
      : []),
    { event: 'onRefresh' },
  ];
};
