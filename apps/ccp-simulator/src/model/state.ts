/** What the panel can offer to the agent. */
export type SimulatedChannel = 'voice' | 'queue_callback' | 'chat' | 'task' | 'email';

/** States of a contact, as the panel's snapshots name them. */
export type SimulatedContactState =
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

/** One leg of a contact. */
export interface Leg {
  readonly id: string;
  readonly type: 'agent' | 'inbound' | 'outbound' | 'monitoring';
  readonly initial: boolean;
  readonly state: 'connecting' | 'connected' | 'hold' | 'disconnected' | 'silent_monitor' | 'barge';
  readonly since: number;
  readonly endpoint: EndpointText;
}

/** Where a leg leads, by what identifies it. */
export interface EndpointText {
  readonly type: 'agent' | 'phone_number' | 'queue';
  readonly phoneNumber?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly endpointARN?: string | null | undefined;
}

/** Something written in a chat. */
export interface Line {
  readonly id: string;
  readonly role: 'CUSTOMER' | 'AGENT' | 'SYSTEM';
  readonly name: string;
  readonly content: string;
  readonly contentType: string;
  readonly at: number;
}

/**
 * The recording of a call: asked for before the agent is there, running, paused, or over for good. Absent where none was
 * asked for.
 */
export type Recording = 'asked' | 'on' | 'paused' | 'stopped';

/** A contact on the agent's list. */
export interface SimulatedContact {
  readonly contactId: string;
  readonly initialContactId: string;
  readonly channel: SimulatedChannel;
  readonly state: SimulatedContactState;
  readonly since: number;
  readonly initiationMethod: string;
  readonly queue: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly legs: readonly Leg[];
  readonly lines: readonly Line[];
  readonly digits: string;
  readonly recording?: Recording | undefined;
  /** The message that was left on the customer's voicemail. */
  readonly voicemail?: string | undefined;
}

/** A state that the agent can be in. */
export interface SimulatedAgentState {
  readonly name: string;
  readonly type: 'routable' | 'not_routable' | 'offline' | 'system' | 'error';
}

/** The agent who is signed in to the panel. */
export interface SimulatedAgent {
  readonly name: string;
  readonly username: string;
  readonly state: SimulatedAgentState;
  readonly since: number;
  readonly nextState?: SimulatedAgentState | undefined;
  readonly muted: boolean;
  readonly extension: string;
  readonly softphoneEnabled: boolean;
  readonly softphoneAutoAccept: boolean;
  readonly dialableCountries: readonly string[];
  readonly permissions: readonly string[];
}

/** What goes wrong with a request of the page that embeds the panel. */
export interface SimulatedFault {
  /** The request's method; `*` is all of them. */
  readonly method: string;
  readonly mode: 'error' | 'hang' | 'slow';
  /** How late the answer comes, in milliseconds. */
  readonly ms?: number | undefined;
}

/** The whole panel. */
export interface PanelState {
  readonly agent: SimulatedAgent;
  readonly contacts: readonly SimulatedContact[];
  readonly faults: readonly SimulatedFault[];
  /** Whether the panel answers at all. */
  readonly online: boolean;
  /** The contact that the agent looks at. */
  readonly viewed?: string | undefined;
  /** Counts what was made, so that names never repeat. */
  readonly made: number;
}

/** States that the agent can choose. */
export const choosable: readonly SimulatedAgentState[] = [
  { name: 'Available', type: 'routable' },
  { name: 'Lunch', type: 'not_routable' },
  { name: 'Break', type: 'not_routable' },
  { name: 'Training', type: 'not_routable' },
  { name: 'Offline', type: 'offline' },
];

/** Queues of the agent. */
export const queues: readonly string[] = ['Support', 'Sales', 'Billing'];

/** Where calls can be handed to. */
export const quickConnects: readonly EndpointText[] = [
  { type: 'phone_number', name: 'Warehouse', phoneNumber: '+12065550199' },
  { type: 'agent', name: 'Grace' },
  { type: 'queue', name: 'Escalations' },
  { type: 'queue', name: 'Voicemail' },
];

/** The panel right after the agent signed in. */
export const freshPanel = (now: number): PanelState => ({
  agent: {
    name: 'Ada Lovelace',
    username: 'ada',
    state: { name: 'Available', type: 'routable' },
    since: now,
    muted: false,
    extension: '1001',
    softphoneEnabled: true,
    softphoneAutoAccept: false,
    dialableCountries: ['us'],
    permissions: ['outboundCall'],
  },
  contacts: [],
  faults: [],
  online: true,
  made: 0,
});
