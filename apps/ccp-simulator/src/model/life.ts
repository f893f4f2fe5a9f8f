import {
  agentEnters,
  changeContact,
  changeLegs,
  contactOf,
  enter,
  isCall,
  over,
  release,
  remove,
  requireState,
  ringing,
  talking,
} from './contacts.ts';
import type { PanelState, SimulatedAgentState } from './state.ts';

const busy: SimulatedAgentState = { name: 'Busy', type: 'system' };
const afterCallWork: SimulatedAgentState = { name: 'AfterCallWork', type: 'system' };
const missedCall: SimulatedAgentState = { name: 'MissedCallAgent', type: 'error' };

type Step = (panel: PanelState, contactId: string, now: number) => PanelState;

const onCall = (
  panel: PanelState,
  contactId: string,
  state: SimulatedAgentState,
  now: number,
): PanelState => (isCall(contactOf(panel, contactId)) ? agentEnters(panel, state, now) : panel);

/** The customer's phone is picked up: both can talk. */
export const customerAnswers: Step = (panel, contactId, now) => {
  requireState(contactOf(panel, contactId), ['connecting'], 'answered');
  const reached = changeContact(panel, contactId, (contact) =>
    changeLegs(contact, ({ initial }) => initial, 'connected', now),
  );
  return onCall(enter(reached, contactId, 'connected', now), contactId, busy, now);
};

/** The agent takes what is on offer; a queued callback dials its customer first. */
export const accept: Step = (panel, contactId, now) => {
  const contact = contactOf(panel, contactId);
  requireState(contact, ringing, 'accepted');
  const dials = contact.channel === 'queue_callback' && contact.state === 'incoming';
  return dials
    ? enter(panel, contactId, 'connecting', now)
    : onCall(enter(panel, contactId, 'connected', now), contactId, busy, now);
};

/** The agent turns down what is on offer. */
export const reject: Step = (panel, contactId, now) => {
  requireState(contactOf(panel, contactId), ringing, 'rejected');
  return enter(panel, contactId, 'rejected', now);
};

/** Nobody answers until the offer is taken away. */
export const miss: Step = (panel, contactId, now) => {
  requireState(contactOf(panel, contactId), ringing, 'missed');
  return onCall(enter(panel, contactId, 'missed', now), contactId, missedCall, now);
};

const end: Step = (panel, contactId, now) =>
  onCall(enter(panel, contactId, 'ended', now), contactId, afterCallWork, now);

/** The agent ends the talk, or turns down what still rings. */
export const hangUp: Step = (panel, contactId, now) => {
  const contact = contactOf(panel, contactId);
  requireState(contact, [...ringing, ...talking], 'ended');
  const dialling = contact.legs.some(({ initial, type }) => initial && type === 'outbound');
  return talking.includes(contact.state) || (dialling && contact.state === 'connecting')
    ? end(panel, contactId, now)
    : reject(panel, contactId, now);
};

/** The customer hangs up; who gives up waiting leaves nothing behind. */
export const customerLeaves: Step = (panel, contactId, now) => {
  const contact = contactOf(panel, contactId);
  requireState(contact, [...ringing, ...talking], 'left');
  return talking.includes(contact.state)
    ? end(panel, contactId, now)
    : release(remove(panel, contactId), now);
};

/** Takes off the list what is over. */
export const clear: Step = (panel, contactId, now) => {
  requireState(contactOf(panel, contactId), over, 'cleared');
  return release(remove(panel, contactId), now);
};

/** Puts the customer on hold, or pauses other work. */
export const hold: Step = (panel, contactId, now) => {
  const contact = contactOf(panel, contactId);
  requireState(contact, ['connected'], 'put on hold');
  if (!isCall(contact)) return enter(panel, contactId, 'paused', now);
  return changeContact(panel, contactId, (each) =>
    changeLegs(each, ({ initial }) => initial, 'hold', now),
  );
};

/** Brings the customer back, or goes on with paused work. */
export const resume: Step = (panel, contactId, now) => {
  const contact = contactOf(panel, contactId);
  requireState(contact, ['connected', 'paused'], 'resumed');
  if (!isCall(contact)) return enter(panel, contactId, 'connected', now);
  return changeContact(panel, contactId, (each) =>
    changeLegs(each, ({ state }) => state === 'hold', 'connected', now),
  );
};

/** Joins all parties of a call. */
export const conference: Step = (panel, contactId, now) => {
  requireState(contactOf(panel, contactId), talking, 'joined');
  return changeContact(panel, contactId, (each) =>
    changeLegs(each, ({ state }) => state === 'hold', 'connected', now),
  );
};
