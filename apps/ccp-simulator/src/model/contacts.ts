import { Refusal } from './refusal.ts';
import type {
  Leg,
  PanelState,
  Recording,
  SimulatedAgentState,
  SimulatedContact,
  SimulatedContactState,
} from './state.ts';

/** States in which a contact is on offer. */
export const ringing: readonly SimulatedContactState[] = ['incoming', 'pending', 'connecting'];
/** States in which agent and customer are together. */
export const talking: readonly SimulatedContactState[] = ['connected', 'paused'];
/** States in which a contact only waits to be cleared. */
export const over: readonly SimulatedContactState[] = ['ended', 'missed', 'rejected', 'error'];

/** Whether a contact occupies the agent's ear. */
export const isCall = ({ channel }: Pick<SimulatedContact, 'channel'>): boolean =>
  channel === 'voice' || channel === 'queue_callback';

/** The contact on the list; refuses where there is none. */
export const contactOf = (panel: PanelState, contactId: string): SimulatedContact => {
  const contact = panel.contacts.find((each) => each.contactId === contactId);
  if (contact !== undefined) return contact;
  throw new Refusal('ResourceNotFoundException', `There is no contact ${contactId}.`);
};

/** Refuses where the contact is in none of these states. */
export const requireState = (
  contact: SimulatedContact,
  states: readonly SimulatedContactState[],
  what: string,
): void => {
  if (states.includes(contact.state)) return;
  throw new Refusal(
    'InvalidStateException',
    `Contact ${contact.contactId} is ${contact.state} and cannot be ${what}.`,
  );
};

/** Changes one contact on the list. */
export const changeContact = (
  panel: PanelState,
  contactId: string,
  change: (contact: SimulatedContact) => SimulatedContact,
): PanelState => ({
  ...panel,
  contacts: panel.contacts.map((each) => (each.contactId === contactId ? change(each) : each)),
});

/** Changes the legs of a contact that `which` picks. */
export const changeLegs = (
  contact: SimulatedContact,
  which: (leg: Leg) => boolean,
  state: Leg['state'],
  now: number,
): SimulatedContact => ({
  ...contact,
  legs: contact.legs.map((leg) => (which(leg) ? { ...leg, state, since: now } : leg)),
});

/** A recording that was asked for begins once the agent is there, and is over when the talk is. */
const recordingIn = (
  state: SimulatedContactState,
  recording: Recording | undefined,
): Recording | undefined => {
  if (recording === undefined) return undefined;
  if (over.includes(state)) return recording === 'asked' ? undefined : 'stopped';
  return state === 'connected' && recording === 'asked' ? 'on' : recording;
};

/** Puts a contact into a state, and its agent's leg and its recording into those that belong to it. */
export const enter = (
  panel: PanelState,
  contactId: string,
  state: SimulatedContactState,
  now: number,
): PanelState =>
  changeContact(panel, contactId, (contact) => {
    const recording = recordingIn(state, contact.recording);
    const moved = { ...contact, state, since: now, recording };
    const isAgents = ({ type }: Leg): boolean => type === 'agent';
    if (state === 'connected') return changeLegs(moved, isAgents, 'connected', now);
    return over.includes(state) ? changeLegs(moved, isAgents, 'disconnected', now) : moved;
  });

/** Takes a contact off the list. */
export const remove = (panel: PanelState, contactId: string): PanelState => ({
  ...panel,
  contacts: panel.contacts.filter((each) => each.contactId !== contactId),
  ...(panel.viewed === contactId && { viewed: undefined }),
});

/** Puts the agent into a state. */
export const agentEnters = (
  panel: PanelState,
  state: SimulatedAgentState,
  now: number,
): PanelState =>
  panel.agent.state.name === state.name
    ? panel
    : { ...panel, agent: { ...panel.agent, state, since: now } };

/** Lets the agent go on once no call is left: into the state that was asked for, else Available. */
export const release = (panel: PanelState, now: number): PanelState => {
  const { state, nextState, ...agent } = panel.agent;
  const held = state.type === 'system' || state.type === 'error';
  if (!held || panel.contacts.some(isCall)) return panel;
  const freed = { ...panel, agent: { ...agent, state } };
  return agentEnters(freed, nextState ?? { name: 'Available', type: 'routable' }, now);
};
