import type { Channel, Contact, JsonRecord } from '@offhook/contract';

/** What a simulation begins with and what happens in it. Plain JSON; every key may be left out. */
export interface Scenario {
  readonly agent?: ScenarioAgent;
  /** Records by type; a record without `Id` is given one. */
  readonly crm?: Readonly<Record<string, readonly JsonRecord[]>>;
  /** What is kept in the desktop's store. */
  readonly properties?: JsonRecord;
  /** Names of elements that the page has marked as open to flows. */
  readonly pageElements?: readonly string[];
  readonly contacts?: readonly ScenarioContact[];
  readonly events?: readonly ScenarioEvent[];
  readonly faults?: readonly Fault[];
}

export interface ScenarioAgent {
  readonly name?: string;
  /** The name of one of the agent's states. */
  readonly state?: string;
  /** ISO 3166 alpha-2; numbers of other countries cannot be called. */
  readonly dialableCountries?: readonly string[];
}

export interface ScenarioContact
  extends Partial<
    Pick<Contact, 'name' | 'description' | 'references' | 'initialContactId' | 'isMonitor'>
  > {
  readonly contactId?: string;
  readonly channel?: Channel;
  readonly direction?: 'inbound' | 'outbound';
  readonly initiationMethod?: string;
  /** The customer's number. */
  readonly phone?: string;
  /** The queue's name. */
  readonly queue?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An event as a source tells it, without a time. */
export interface FiredEvent {
  /** A source's id, such as `voice-contact`. */
  readonly source: string;
  readonly event: string;
  readonly contactId?: string;
  readonly payload?: JsonRecord;
  /** The name of the flow whose button a `cti-action` tells; every such flow unless told. */
  readonly flow?: string;
}

export interface ScenarioEvent extends FiredEvent {
  /** Milliseconds after the play began; 0 unless told. */
  readonly at?: number;
}

/** Makes a port misbehave, so that a flow can be seen to bear it. */
export interface Fault {
  /** A port's name, or `*` for all. */
  readonly port: string;
  /** A method's name, or `*` for all. */
  readonly method: string;
  /** `error` fails with code `fault`; `slow` answers late; `hang` never answers. */
  readonly mode: 'error' | 'slow' | 'hang';
  /** How late `slow` answers, in milliseconds; 1000 unless told. */
  readonly ms?: number;
}
