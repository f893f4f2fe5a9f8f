import type { Observable } from 'rxjs';
import type { JsonRecord } from '../json.ts';
import type { Agent, Endpoint } from './agent.ts';

export type Channel = 'voice' | 'queue_callback' | 'chat' | 'task' | 'email';

export type ContactState =
  | 'init'
  | 'incoming'
  | 'pending'
  | 'connecting'
  | 'connected'
  | 'paused'
  | 'missed'
  | 'rejected'
  | 'error'
  | 'ended';

/** A phone number taken apart; `phone` is the national significant number, as flow files from before 5.22 expect. */
export interface ParsedNumber {
  readonly phone: string;
  /** The international form, E.164. */
  readonly number: string;
  readonly nationalNumber: string;
  /** ISO 3166 alpha-2; absent where the number does not tell. */
  readonly country?: string;
}

/** A contact as it looked at one moment; the host keeps the last picture of one that is gone. */
export interface Contact {
  readonly contactId: string;
  /** The first contact of a chain of transfers; equals `contactId` where there was none. */
  readonly initialContactId: string;
  readonly channel: Channel;
  readonly direction: 'inbound' | 'outbound';
  readonly state: ContactState;
  /** `inbound`, `outbound`, `transfer`, `queue_transfer`, `callback`, `api`, `monitor`, … as the contact centre says. */
  readonly initiationMethod: string;
  /** The customer's number as the contact centre has it; absent where withheld or not a call. */
  readonly phone?: string;
  readonly parsedNumber?: ParsedNumber;
  /** The queue's name. */
  readonly queue?: string;
  readonly queueARN?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly description?: string;
  readonly references?: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
  /** A supervisor listens to this contact; it is not the agent's own. */
  readonly isMonitor: boolean;
  /** Milliseconds since the epoch at which each state was entered first. */
  readonly timestamps: Readonly<Partial<Record<ContactState, number>>>;
}

/** The customer's leg of a contact. */
export interface Connection {
  readonly connectionId: string;
  readonly type: 'agent' | 'inbound' | 'outbound' | 'monitoring';
  readonly endpoint: Endpoint;
}

/** Something that happened to a contact, with the contact's picture at that moment. */
export interface ContactEvent {
  /** The vendor-neutral name, such as `onConnecting`. */
  readonly event: string;
  readonly contact: Contact;
  readonly agent?: Agent;
  /** What this kind of event says beyond the picture, such as a chat message. */
  readonly payload?: JsonRecord;
}

/**
 * Contacts of the agent. What an action is lent is bound to its run's contact. Reads of a contact
 * that is gone answer from its last picture; what would change it fails with `contact-gone`.
 */
export interface ContactPort {
  /** Events of every contact, bound or not. */
  readonly events$: Observable<ContactEvent>;
  /** The contact that the agent looks at, whichever this port is bound to; no id where there is none. */
  getFocused(): Observable<{ readonly contactId?: string }>;
  toSnapshot(): Observable<Contact>;
  getAttributes(): Observable<Readonly<Record<string, string>>>;
  getInitialConnection(): Observable<Connection>;
  accept(): Observable<void>;
  reject(): Observable<void>;
  /** Ends the conversation; after-contact work begins. */
  destroyAgentConnection(): Observable<void>;
  /** Removes an ended contact from the agent's list. */
  clear(): Observable<void>;
  hold(): Observable<void>;
  resume(): Observable<void>;
  sendDigits(args: { readonly digits: string }): Observable<void>;
  /** Brings another party into the call. */
  addConnection(args: { readonly endpoint: Endpoint }): Observable<void>;
  conferenceConnections(): Observable<void>;
  sendMessage(args: { readonly content: string; readonly contentType?: string }): Observable<void>;
  /** Needs a server side where the vendor's browser library has no such call. */
  updateAttributes(args: {
    readonly attributes: Readonly<Record<string, string>>;
  }): Observable<void>;
  startRecording(): Observable<void>;
  stopRecording(): Observable<void>;
  /** Keeps what is said and shown out of the recording of voice and screen until it is resumed. */
  pauseRecording(): Observable<void>;
  /** Goes on with a paused recording; one that was stopped cannot go on. */
  resumeRecording(): Observable<void>;
  leaveVoicemail(args: {
    readonly voicemailDropName: string;
    readonly quickConnectName?: string;
  }): Observable<void>;
}
