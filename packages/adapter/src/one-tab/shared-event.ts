import type { AgentEvent, Contact, ContactEvent } from '@offhook/contract';

/** An event that every page of an agent hears, since it comes from the contact centre. */
export type SharedEvent = ContactEvent | AgentEvent;

/** What happens once in a contact's life, as far as pages can know it. */
const lifeEvents: ReadonlySet<string> = new Set([
  'onIncoming',
  'onPending',
  'onConnecting',
  'onAccepted',
  'onConnected',
  'onMissed',
  'onError',
  'onACW',
  'onEnded',
  'onDestroy',
]);

/** Events with which a contact can begin, also again under its old id. */
const openings: ReadonlySet<string> = new Set(['onIncoming', 'onPending', 'onConnecting']);

/** One event of a contact's life, as it is kept. */
export interface LifeEvent {
  readonly contactId: string;
  readonly event: string;
  /** The latest moment that the contact's picture tells, in milliseconds since the epoch. */
  readonly latest: number;
  readonly isOpening: boolean;
  readonly isEnd: boolean;
}

const latestOf = ({ timestamps }: Contact): number => Math.max(0, ...Object.values(timestamps));

/** What is kept of an event so that it never runs twice; undefined for what may happen again and again. */
export const lifeEventOf = (event: SharedEvent): LifeEvent | undefined => {
  if (!('contact' in event) || !lifeEvents.has(event.event)) return undefined;
  const { contact } = event;
  return {
    contactId: contact.contactId,
    event: event.event,
    latest: latestOf(contact),
    isOpening: openings.has(event.event),
    isEnd: event.event === 'onDestroy',
  };
};

/** What pages call the same event by, each for itself; events that look alike count as often as they happen. */
export const keyOf = (event: SharedEvent): string => {
  const about = 'contact' in event ? event.contact.contactId : event.agent.stateSince;
  return JSON.stringify([event.event, about, event.payload ?? null]);
};
