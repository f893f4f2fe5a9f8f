import type { RunFailure, RunStatus, TraceEntry } from '@offhook/contract';

/** How an adapter stands, for the agent to see. */
export type AdapterStatus =
  /** The page has set no host, so there is nothing to run flows with. */
  | { readonly state: 'no-host' }
  /** The server's or the adapter's attribute is missing. */
  | { readonly state: 'no-address' }
  | { readonly state: 'connecting' }
  | { readonly state: 'running'; readonly flows: number; readonly seq: number }
  /** The server does not answer; the last published set runs. */
  | {
      readonly state: 'offline';
      readonly flows: number;
      readonly seq: number;
      readonly message: string;
    }
  /** Nothing runs, and why. */
  | { readonly state: 'failed'; readonly code: string; readonly message: string };

/** One line of what runs do; `run` counts from 1 over all flows of the adapter. */
export interface AdapterTrace {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly flowId: string;
  readonly version: number;
  readonly entry: TraceEntry;
}

/** A run as the adapter's events tell it. */
export interface AdapterRun {
  readonly run: number;
  readonly flow: string;
  readonly flowId: string;
  readonly version: number;
  /** Source and event, as `voice-contact.onConnecting`. */
  readonly trigger: string;
  readonly contactId?: string;
}

/** A run that is over. */
export interface EndedRun extends AdapterRun {
  readonly status: RunStatus;
  readonly error?: RunFailure;
}

/** The published set that new contacts begin with from now on. */
export interface LoadedRelease {
  readonly seq: number;
  readonly flows: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly active: boolean;
  }[];
}

/** Something that the adapter could not do; a sentence for the person who can act, and a kebab-case code. */
export interface AdapterFailure {
  readonly code: string;
  readonly message: string;
  readonly cause?: unknown;
}

/** Everything that an adapter tells its page. */
export type AdapterNews =
  | { readonly type: 'status'; readonly status: AdapterStatus }
  | { readonly type: 'trace'; readonly trace: AdapterTrace }
  | { readonly type: 'run-started'; readonly run: AdapterRun }
  | { readonly type: 'run-ended'; readonly run: EndedRun }
  | { readonly type: 'release'; readonly release: LoadedRelease }
  | { readonly type: 'failure'; readonly failure: AdapterFailure };
