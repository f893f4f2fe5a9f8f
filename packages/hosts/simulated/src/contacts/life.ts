import { ActionError, type Contact, type ContactState } from '@offhook/contract';
import { afterCallWork, busy, missedCall } from '../agent/agent-states.ts';
import { enterState, releaseAgent } from '../agent/enter-state.ts';
import type { ScenarioContact } from '../scenario/scenario.ts';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import {
  contactEvent,
  contactOf,
  describeContact,
  destroyContact,
  enterContactState,
} from './contact-record.ts';

type Announcements = readonly Announcement[];

const ringing: readonly ContactState[] = ['incoming', 'pending', 'connecting'];
const talking: readonly ContactState[] = ['connected', 'paused'];
const over: readonly ContactState[] = ['ended', 'missed', 'rejected', 'error'];

/** Whether a contact is a call, which occupies the agent. */
export const isCall = ({ channel }: Contact): boolean =>
  channel === 'voice' || channel === 'queue_callback';

/** Fails with `wrong-state` where the contact is in none of these states. */
export const requireState = (
  contact: Contact,
  states: readonly ContactState[],
  what: string,
): void => {
  if (states.includes(contact.state)) return;
  throw new ActionError(
    'wrong-state',
    `Contact ${contact.contactId} is ${contact.state}, so it cannot be ${what}; it would have to be ${states.join(' or ')}.`,
  );
};

const step = (desk: Desk, contactId: string, state: ContactState, event: string): Announcement =>
  contactEvent(desk, enterContactState(desk, contactId, state).picture, event);

/** Offers a contact to the agent, or begins an outbound call. */
export const ring = (
  desk: Desk,
  told: ScenarioContact,
): { readonly contactId: string; readonly told: Announcements } => {
  const known = told.contactId === undefined ? undefined : desk.contacts.get(told.contactId);
  if (known !== undefined) requireState(known.picture, ['init'], 'offered');
  const { picture } = known ?? describeContact(desk, told);
  const { contactId } = picture;
  const first =
    picture.channel === 'queue_callback'
      ? step(desk, contactId, 'incoming', 'onIncoming')
      : step(desk, contactId, 'connecting', 'onConnecting');
  const dialling =
    isCall(picture) && picture.direction === 'outbound' && picture.channel === 'voice';
  return { contactId, told: [first, ...(dialling ? enterState(desk, busy) : [])] };
};

const connect = (desk: Desk, contactId: string): Announcements => {
  const connected = step(desk, contactId, 'connected', 'onConnected');
  const { picture } = contactOf(desk, contactId);
  return [connected, ...(isCall(picture) ? enterState(desk, busy) : [])];
};

/** The agent takes what is offered. A queued callback dials its customer first. */
export const accept = (desk: Desk, contactId: string): Announcements => {
  const { picture } = contactOf(desk, contactId);
  requireState(picture, ringing, 'accepted');
  const dials =
    picture.state === 'incoming' ? [step(desk, contactId, 'connecting', 'onConnecting')] : [];
  const accepted = contactEvent(desk, contactOf(desk, contactId).picture, 'onAccepted');
  return [...dials, accepted, ...connect(desk, contactId)];
};

/** The customer picks up a call that the agent placed. */
export const customerAnswers = (desk: Desk, contactId: string): Announcements => {
  requireState(contactOf(desk, contactId).picture, ['connecting'], 'answered');
  return connect(desk, contactId);
};

/** The agent turns down what is offered. */
export const reject = (desk: Desk, contactId: string): Announcements => {
  requireState(contactOf(desk, contactId).picture, ringing, 'rejected');
  const { picture } = enterContactState(desk, contactId, 'rejected');
  return [contactEvent(desk, picture, 'onMissed'), contactEvent(desk, picture, 'onEnded')];
};

/** The agent lets it ring until it is taken away. */
export const miss = (desk: Desk, contactId: string): Announcements => {
  requireState(contactOf(desk, contactId).picture, ringing, 'missed');
  const { picture } = enterContactState(desk, contactId, 'missed');
  return [
    contactEvent(desk, picture, 'onEnded'),
    contactEvent(desk, picture, 'onMissed'),
    ...(isCall(picture) ? enterState(desk, missedCall) : []),
  ];
};

const end = (desk: Desk, contactId: string): Announcements => {
  const { picture } = enterContactState(desk, contactId, 'ended');
  return [
    contactEvent(desk, picture, 'onEnded'),
    contactEvent(desk, picture, 'onRefresh'),
    ...(isCall(picture) ? enterState(desk, afterCallWork) : []),
  ];
};

/** The agent ends the conversation; what still rings is rejected. */
export const hangUp = (desk: Desk, contactId: string): Announcements => {
  const { picture } = contactOf(desk, contactId);
  requireState(picture, [...ringing, ...talking], 'ended');
  const dialling = picture.state === 'connecting' && picture.direction === 'outbound';
  const offered = ringing.includes(picture.state) && !dialling;
  return offered ? reject(desk, contactId) : end(desk, contactId);
};

/** The customer hangs up, or gives up waiting: then nothing is left on the desktop. */
export const customerLeaves = (desk: Desk, contactId: string): Announcements => {
  const { picture } = contactOf(desk, contactId);
  requireState(picture, [...ringing, ...talking], 'left');
  if (talking.includes(picture.state)) return end(desk, contactId);
  const ended = step(desk, contactId, 'ended', 'onEnded');
  return [ended, destroyContact(desk, contactId), ...releaseAgent(desk)];
};

/** Takes a contact that is over off the desktop. */
export const clear = (desk: Desk, contactId: string): Announcements => {
  requireState(contactOf(desk, contactId).picture, over, 'cleared');
  return [destroyContact(desk, contactId), ...releaseAgent(desk)];
};
