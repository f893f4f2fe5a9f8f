import type { Observable } from 'rxjs';
import type { Json, JsonRecord } from '../json.ts';

/** A state that the agent can choose or be put into. */
export interface AgentState {
  readonly name: string;
  readonly type: 'init' | 'routable' | 'not_routable' | 'offline' | 'system' | 'error';
  readonly agentStateARN?: string;
}

/** The agent as they looked at one moment. */
export interface Agent {
  readonly name: string;
  readonly username: string;
  /** The current state's name. */
  readonly state: string;
  readonly stateType: AgentState['type'];
  /** Milliseconds since the epoch at which the state was entered. */
  readonly stateSince: number;
  readonly extension?: string;
  readonly softphoneEnabled: boolean;
  /** ISO 3166 alpha-2, lower case. */
  readonly dialableCountries: readonly string[];
  readonly permissions: readonly string[];
  readonly queues: readonly { readonly name: string; readonly queueARN: string }[];
}

/** Somewhere a call can go. */
export interface Endpoint {
  readonly type: 'phone_number' | 'agent' | 'queue';
  readonly phoneNumber?: string;
  readonly name?: string;
  readonly endpointARN?: string;
}

/** Something that happened to the agent, with their picture at that moment. */
export interface AgentEvent {
  readonly event: string;
  readonly agent: Agent;
  readonly payload?: JsonRecord;
}

/** The agent who works at this desktop. */
export interface AgentPort {
  readonly events$: Observable<AgentEvent>;
  toSnapshot(): Observable<Agent>;
  /** Calls an endpoint, or adds it to the live call. */
  connect(args: {
    readonly endpoint: Endpoint;
    readonly queueARN?: string;
  }): Observable<{ readonly contactId: string }>;
  getState(): Observable<AgentState & { readonly startTimestamp: number }>;
  /** `state` is the name of one of `getAgentStates`. */
  setState(args: { readonly state: string; readonly enqueueNextState?: boolean }): Observable<void>;
  getAgentStates(): Observable<readonly AgentState[]>;
  /** Quick connects; without ARNs, those of all the agent's queues. */
  getEndpoints(args: { readonly queueARNs?: readonly string[] }): Observable<readonly Endpoint[]>;
  getConfiguration(): Observable<JsonRecord>;
  setConfiguration(args: { readonly configuration: JsonRecord }): Observable<void>;
  createTask(args: {
    readonly name: string;
    readonly description?: string;
    readonly endpoint: Endpoint;
    readonly references?: Readonly<Record<string, Json>>;
    readonly previousContactId?: string;
  }): Observable<{ readonly contactId: string }>;
  mute(): Observable<void>;
  unmute(): Observable<void>;
  getLog(): Observable<readonly string[]>;
}
