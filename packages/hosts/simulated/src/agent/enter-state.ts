import type { AgentState, JsonRecord } from '@offhook/contract';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import { afterCallWork, available, busy, stateNamed } from './agent-states.ts';

/** An event about the agent as they are now. */
export const agentEvent = (desk: Desk, event: string, payload?: JsonRecord): Announcement => ({
  to: 'agent',
  event: { event, agent: desk.agent.value.picture, ...(payload && { payload }) },
});

/** The event of each type of state. */
const typeEvents: Readonly<Partial<Record<AgentState['type'], string>>> = {
  routable: 'onRoutable',
  not_routable: 'onNotRoutable',
  offline: 'onOffline',
  error: 'onError',
};

/** The event that a state has of its own, beside onStateChange. */
export const ownEvent = (state: AgentState): string | undefined =>
  state.name === afterCallWork ? 'onAfterCallWork' : typeEvents[state.type];

/** Puts the agent into a state, and answers with what the softphone tells: the state's own event, then onStateChange. */
export const enterState = (desk: Desk, name: string): readonly Announcement[] => {
  const { picture } = desk.agent.value;
  if (picture.state === name) return [];
  const state = stateNamed(desk.agentStates, name);
  desk.agent.patch({
    picture: {
      ...picture,
      state: state.name,
      stateType: state.type,
      stateSince: desk.clock.now(),
    },
  });
  const own = ownEvent(state);
  const tellsOwn = name === afterCallWork || state.type !== picture.stateType;
  return [
    ...(own !== undefined && tellsOwn ? [agentEvent(desk, own)] : []),
    agentEvent(desk, 'onStateChange', { newState: name, oldState: picture.state }),
  ];
};

const isCall = (channel: string): boolean => channel === 'voice' || channel === 'queue_callback';

/** Whether the agent's calls are all off the desktop. */
const isFreeOfCalls = (desk: Desk): boolean => {
  for (const { picture } of desk.contacts.values()) {
    const here = picture.state !== 'init' && !desk.leaving.has(picture.contactId);
    if (isCall(picture.channel) && here) return false;
  }
  return true;
};

/** Ends after-contact work once the last call is cleared: the state that was asked for, else Available. */
export const releaseAgent = (desk: Desk): readonly Announcement[] => {
  const { picture, nextState } = desk.agent.value;
  const held = picture.state === afterCallWork || picture.state === busy;
  if (!held || !isFreeOfCalls(desk)) return [];
  const { nextState: _taken, ...agent } = desk.agent.value;
  desk.agent.set(agent);
  return enterState(desk, nextState ?? available);
};
