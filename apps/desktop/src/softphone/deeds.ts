import type { Channel } from '@offhook/contract';

/** What the agent does to a contact. */
export type ContactDeed =
  | 'accept'
  | 'reject'
  | 'end'
  | 'clear'
  | 'hold'
  | 'resume'
  | 'mute'
  | 'unmute'
  | 'customer-answers'
  | 'customer-leaves';

export interface ContactAct {
  readonly deed: ContactDeed;
  readonly contactId: string;
}

/** A contact that somebody starts, as the panel asks for it. */
export interface Start {
  readonly channel: Channel;
  /** E.164; absent for a withheld number. */
  readonly phone?: string;
  readonly name?: string;
  readonly queue: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const told = <T>(type: string, detail: T): CustomEvent<T> =>
  new CustomEvent(type, { detail, bubbles: true, composed: true });

/** Tells that the agent did something to a contact. */
export const deedEvent = (act: ContactAct): CustomEvent<ContactAct> => told('desk-deed', act);

/** Tells that a contact is to come in. */
export const startEvent = (start: Start): CustomEvent<Start> => told('desk-start', start);

/** Tells that a number is to be called. */
export const dialEvent = (number: string): CustomEvent<string> => told('desk-dial', number);

/** Tells that the agent chose a state, by its name. */
export const stateEvent = (state: string): CustomEvent<string> => told('desk-state', state);

/** What a customer writes into a chat. */
export interface Written {
  readonly contactId: string;
  readonly text: string;
}

/** Tells that the customer writes into a chat. */
export const writtenEvent = (written: Written): CustomEvent<Written> =>
  told('desk-written', written);
