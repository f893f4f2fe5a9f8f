import { ActionError, type AgentState } from '@offhook/contract';

const state = (name: string, type: AgentState['type']): AgentState => ({
  name,
  type,
  agentStateARN: `arn:simulated:agent-state/${name.toLowerCase()}`,
});

/** After-contact work: the state that an agent is put into when a call ends. */
export const afterCallWork = 'AfterCallWork';
/** The state of an agent who is on a call. */
export const busy = 'Busy';
/** The state of an agent who let a call ring. */
export const missedCall = 'MissedCallAgent';
/** The state in which contacts are offered. */
export const available = 'Available';

/** The states of a simulated agent, in the order in which a menu lists them. */
export const agentStates: readonly AgentState[] = [
  state(available, 'routable'),
  state('Lunch', 'not_routable'),
  state('Break', 'not_routable'),
  state('Training', 'not_routable'),
  state('Offline', 'offline'),
  state(afterCallWork, 'system'),
  state(busy, 'system'),
  state(missedCall, 'error'),
];

/** Finds a state by name; fails with `unknown-state`. */
export const stateNamed = (states: readonly AgentState[], name: string): AgentState => {
  const found = states.find((candidate) => candidate.name === name);
  if (found !== undefined) return found;
  const names = states.map((candidate) => candidate.name).join(', ');
  throw new ActionError(
    'unknown-state',
    `The agent has no state "${name}". Choose one of: ${names}.`,
  );
};
