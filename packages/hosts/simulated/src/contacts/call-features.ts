import { ActionError, type Connection, type Contact, type Endpoint } from '@offhook/contract';
import { dialable } from '@offhook/phone';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import type { SimulatedContact } from '../state/state.ts';
import { changeContact, contactEvent, contactOf, enterContactState } from './contact-record.ts';
import { hangUp, isCall, requireState } from './life.ts';

type Announcements = readonly Announcement[];

const requireCall = (contact: Contact, what: string): void => {
  if (isCall(contact)) return;
  throw new ActionError(
    'wrong-channel',
    `Contact ${contact.contactId} is no call but ${contact.channel}, so it cannot be ${what}. Ask "Is Voice Contact?" first.`,
  );
};

const liveCall = (desk: Desk, contactId: string, what: string): SimulatedContact => {
  const contact = contactOf(desk, contactId);
  requireCall(contact.picture, what);
  requireState(contact.picture, ['connecting', 'connected'], what);
  return contact;
};

const changed = (desk: Desk, contactId: string, part: Partial<SimulatedContact>): Announcements => [
  contactEvent(desk, changeContact(desk, contactId, part).picture, 'onRefresh'),
];

/** Changes who hears whom; tells when the customer goes on hold, and when they are back. */
const changedHold = (
  desk: Desk,
  contactId: string,
  part: Partial<SimulatedContact> & { readonly onHold: boolean },
): Announcements => {
  const { onHold, picture } = contactOf(desk, contactId);
  const told = changed(desk, contactId, part);
  if (onHold === part.onHold) return told;
  return [contactEvent(desk, picture, part.onHold ? 'onHold' : 'onResume'), ...told];
};

/** Adds attributes to a contact of any channel. */
export const updateAttributes = (
  desk: Desk,
  contactId: string,
  attributes: Readonly<Record<string, string>>,
): Announcements => {
  const { picture } = contactOf(desk, contactId);
  return changed(desk, contactId, {
    picture: { ...picture, attributes: { ...picture.attributes, ...attributes } },
  });
};

/** Puts a call on hold, or pauses other work. */
export const hold = (desk: Desk, contactId: string): Announcements => {
  const { picture } = contactOf(desk, contactId);
  requireState(picture, ['connected'], 'put on hold');
  if (isCall(picture)) return changedHold(desk, contactId, { onHold: true });
  return [contactEvent(desk, enterContactState(desk, contactId, 'paused').picture, 'onRefresh')];
};

/** Takes a call off hold, or goes on with paused work. */
export const resume = (desk: Desk, contactId: string): Announcements => {
  const { picture } = contactOf(desk, contactId);
  requireState(picture, ['connected', 'paused'], 'resumed');
  if (isCall(picture)) return changedHold(desk, contactId, { onHold: false });
  return [contactEvent(desk, enterContactState(desk, contactId, 'connected').picture, 'onRefresh')];
};

/** Types digits into a call. */
export const sendDigits = (desk: Desk, contactId: string, digits: string): void => {
  const contact = liveCall(desk, contactId, 'sent digits');
  if (!/^[0-9*#,A-D]+$/.test(digits)) {
    throw new ActionError(
      'invalid-digits',
      `"${digits}" cannot be typed into a call. Use 0 to 9, *, #, A to D, and a comma for a pause.`,
    );
  }
  changeContact(desk, contactId, { digits: contact.digits + digits });
};

/** The endpoint as it is called; fails with `not-dialable` or `invalid-endpoint`. */
export const checkedEndpoint = (desk: Desk, endpoint: Endpoint): Endpoint => {
  if (endpoint.type === 'phone_number') {
    const { dialableCountries } = desk.agent.value.picture;
    return { ...endpoint, phoneNumber: dialable(endpoint.phoneNumber ?? '', dialableCountries) };
  }
  if (endpoint.name !== undefined || endpoint.endpointARN !== undefined) return endpoint;
  throw new ActionError(
    'invalid-endpoint',
    `An endpoint of type ${endpoint.type} needs a name or an endpointARN. Take one from the list of quick connects.`,
  );
};

/** Brings another party into a call; the customer waits until all are joined. */
export const addConnection = (desk: Desk, contactId: string, endpoint: Endpoint): Announcements => {
  const { parties } = liveCall(desk, contactId, 'extended');
  const party: Connection = {
    connectionId: `connection-${desk.count('connection')}`,
    type: 'outbound',
    endpoint: checkedEndpoint(desk, endpoint),
  };
  return changedHold(desk, contactId, {
    parties: [...parties, party],
    onHold: true,
    conference: false,
  });
};

/** Joins all parties of a call. */
export const conference = (desk: Desk, contactId: string): Announcements => {
  const { parties } = liveCall(desk, contactId, 'joined');
  if (parties.length === 0) {
    throw new ActionError(
      'nobody-to-join',
      `Contact ${contactId} has no third party to join. Add a connection first.`,
    );
  }
  return changedHold(desk, contactId, { conference: true, onHold: false });
};

/** Starts, stops, pauses or resumes the recording of a call; one that was stopped is over for good. */
export const record = (
  desk: Desk,
  contactId: string,
  deed: 'start' | 'stop' | 'pause' | 'resume',
): void => {
  const { picture, recordingStopped } = contactOf(desk, contactId);
  requireCall(picture, 'recorded');
  requireState(picture, ['connected'], 'recorded');
  if (recordingStopped) {
    throw new ActionError(
      'recording-stopped',
      `The recording of contact ${contactId} was stopped, which is for good. Pause a recording that is to go on.`,
    );
  }
  changeContact(desk, contactId, {
    recording: deed === 'start' || deed === 'resume',
    ...(deed === 'stop' && { recordingStopped: true }),
  });
};

/** Hands the call to a voicemail drop and lets the agent go on. */
export const leaveVoicemail = (
  desk: Desk,
  contactId: string,
  voicemailDropName: string,
  quickConnectName = 'Voicemail',
): Announcements => {
  liveCall(desk, contactId, 'handed to a voicemail');
  const endpoint = desk.quickConnects.find(({ name }) => name === quickConnectName);
  if (endpoint === undefined) {
    throw new ActionError(
      'unknown-quick-connect',
      `There is no quick connect "${quickConnectName}". Create it, or name one of the agent's quick connects.`,
    );
  }
  changeContact(desk, contactId, { voicemail: voicemailDropName });
  const added = addConnection(desk, contactId, endpoint);
  return [...added, ...hangUp(desk, contactId)];
};
