import type { Agent, AgentState, JsonRecord } from '@offhook/contract';
import type { StreamsAgent } from '../vendor/streams-library.ts';

const types: ReadonlySet<string> = new Set([
  'init',
  'routable',
  'not_routable',
  'offline',
  'system',
  'error',
]);

const isType = (type: string): type is AgentState['type'] => types.has(type);

/** A state as plain text; a type that a later library may add counts as the system's. */
export const readState = (state: {
  readonly name: string;
  readonly type: string;
  readonly agentStateARN?: string | null;
}): AgentState => ({
  name: state.name,
  type: isType(state.type) ? state.type : 'system',
  ...(state.agentStateARN && { agentStateARN: state.agentStateARN }),
});

/** When the agent's present state began, in milliseconds since the epoch. */
export const stateSince = (agent: StreamsAgent, now: number): number => {
  const since = Number(agent.getState().startTimestamp);
  return Number.isFinite(since) ? since : now;
};

/** A copy of what the vendor keeps, with nothing in it that is not JSON. */
export const plain = (value: unknown): JsonRecord => JSON.parse(JSON.stringify(value ?? {}));

/** The agent as they are now. */
export const readAgent = (agent: StreamsAgent, now: number): Agent => {
  const configuration = agent.getConfiguration();
  const state = readState(agent.getState());
  const queues = configuration.routingProfile?.queues ?? [];
  return {
    name: configuration.name,
    username: configuration.username,
    state: state.name,
    stateType: state.type,
    stateSince: stateSince(agent, now),
    ...(configuration.extension && { extension: configuration.extension }),
    softphoneEnabled: configuration.softphoneEnabled,
    dialableCountries: [...(configuration.dialableCountries ?? [])],
    permissions: [...(configuration.permissions ?? [])],
    // The agent's own queue has no name, and nobody chooses it.
    queues: queues
      .filter(({ name }) => name !== '' && name !== null)
      .map(({ name, queueARN }) => ({ name, queueARN })),
  };
};
