import {
  ActionError,
  type Channel,
  type Contact,
  type ContactState,
  type JsonRecord,
} from '@offhook/contract';
import { parseNumber } from '@offhook/phone';
import type { ScenarioContact } from '../scenario/scenario.ts';
import type { Announcement } from '../state/announcer.ts';
import { type Desk, homeCountry } from '../state/desk.ts';
import type { SimulatedContact } from '../state/state.ts';

/** The ARN of a queue of this name. */
export const queueArn = (name: string): string =>
  `arn:simulated:queue/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

const methods: Readonly<Record<Channel, string>> = {
  voice: 'inbound',
  queue_callback: 'callback',
  chat: 'api',
  task: 'api',
  email: 'inbound',
};

const queueOf = (desk: Desk, name: string): Pick<Contact, 'queue' | 'queueARN'> => ({
  queue: name,
  queueARN:
    desk.agent.value.picture.queues.find((each) => each.name === name)?.queueARN ?? queueArn(name),
});

/** How a contact that is described but not told in full looks. */
const picture = (desk: Desk, contactId: string, told: ScenarioContact): Contact => {
  const channel = told.channel ?? 'voice';
  const direction = told.direction ?? (channel === 'queue_callback' ? 'outbound' : 'inbound');
  const parsedNumber =
    told.phone === undefined ? undefined : parseNumber(told.phone, homeCountry(desk));
  const outboundCall = channel === 'voice' && direction === 'outbound';
  return {
    contactId,
    initialContactId: told.initialContactId ?? contactId,
    channel,
    direction,
    state: 'init',
    initiationMethod: told.initiationMethod ?? (outboundCall ? 'outbound' : methods[channel]),
    ...(told.phone !== undefined && { phone: told.phone }),
    ...(parsedNumber && { parsedNumber }),
    ...(told.queue !== undefined && queueOf(desk, told.queue)),
    attributes: { ...told.attributes },
    ...(told.name !== undefined && { name: told.name }),
    ...(told.description !== undefined && { description: told.description }),
    ...(told.references && { references: told.references }),
    isMonitor: told.isMonitor ?? told.initiationMethod === 'monitor',
    timestamps: {},
  };
};

/** Puts a contact on the desktop, in state `init`. */
export const describeContact = (desk: Desk, told: ScenarioContact): SimulatedContact => {
  const contactId = told.contactId ?? `contact-${desk.count('contact')}`;
  const contact: SimulatedContact = {
    picture: picture(desk, contactId, told),
    onHold: false,
    recording: false,
    conference: false,
    parties: [],
    digits: '',
    messages: [],
  };
  desk.contacts.put(contactId, contact);
  return contact;
};

const contactGone = (contactId: string): ActionError =>
  new ActionError(
    'contact-gone',
    `Contact ${contactId} has left the agent's list, so it can no longer be changed. Do this earlier in the flow, before the contact is cleared.`,
  );

/** The contact on the desktop; fails with `contact-gone`. */
export const contactOf = (desk: Desk, contactId: string): SimulatedContact => {
  const contact = desk.contacts.get(contactId);
  if (contact === undefined) throw contactGone(contactId);
  return contact;
};

/** How a contact looks, or how it looked last where it is gone; fails with `contact-gone` once that is forgotten, too. */
export const lastPictureOf = (desk: Desk, contactId: string): Contact => {
  const picture = desk.contacts.get(contactId)?.picture ?? desk.gone.get(contactId);
  if (picture === undefined) throw contactGone(contactId);
  return picture;
};

/** Changes what the desktop knows of a contact. */
export const changeContact = (
  desk: Desk,
  contactId: string,
  part: Partial<SimulatedContact>,
): SimulatedContact => {
  const contact = { ...contactOf(desk, contactId), ...part };
  desk.contacts.put(contactId, contact);
  return contact;
};

/** Puts a contact into a state and notes when it was entered first. */
export const enterContactState = (
  desk: Desk,
  contactId: string,
  state: ContactState,
): SimulatedContact => {
  const { picture: former } = contactOf(desk, contactId);
  return changeContact(desk, contactId, {
    picture: {
      ...former,
      state,
      timestamps: { [state]: desk.clock.now(), ...former.timestamps },
    },
  });
};

/** An event about a contact as it is now, or as it was last. */
export const contactEvent = (
  desk: Desk,
  contact: Contact,
  event: string,
  payload?: JsonRecord,
): Announcement => ({
  to: 'contact',
  event: { event, contact, agent: desk.agent.value.picture, ...(payload && { payload }) },
});

/** Tells the end of a contact, which is gone once that was told; its last picture is kept. */
export const destroyContact = (
  desk: Desk,
  contactId: string,
  payload?: JsonRecord,
): Announcement => {
  const { picture: last } = contactOf(desk, contactId);
  if (desk.leaving.has(contactId)) throw contactGone(contactId);
  desk.leaving.add(contactId);
  const after = (): void => {
    desk.leaving.delete(contactId);
    desk.gone.remember(desk.contacts.get(contactId)?.picture ?? last);
    desk.contacts.delete(contactId);
    if (desk.focus.value.contactId === contactId) desk.focus.set({});
  };
  return { ...contactEvent(desk, last, 'onDestroy', payload), after };
};
