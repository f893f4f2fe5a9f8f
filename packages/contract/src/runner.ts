import type { Observable } from 'rxjs';
import type { Json, JsonRecord } from './json.ts';
import type { RunRecord, TraceEntry } from './trace.ts';

/** What a block gives without being run: the socket by which its run goes on, and its outputs. */
export interface PinnedOutput {
  readonly socket: string;
  readonly output: Json;
}

/** What is to be rehearsed. Plain JSON throughout, for it crosses into a worker. */
export interface Rehearsal {
  /** The draft: a flow document. Its own triggers start it where the scenario's events fire. */
  readonly flow: JsonRecord;
  /** Who is there and what happens when, as a scenario file says it. */
  readonly scenario: JsonRecord;
  /** Flows that the draft may call, by the name or id by which it calls them. */
  readonly flows?: Readonly<Record<string, JsonRecord>>;
  /** Blocks that are not run, by node: each leaves as its pin says. */
  readonly pins?: Readonly<Record<string, PinnedOutput>>;
}

/** One reason why a rehearsal cannot be played. */
export interface RunnerProblem {
  /** Whether the flow, the scenario, a called flow or a pin is at fault. */
  readonly part: 'flow' | 'scenario' | 'flows' | 'pins';
  /** Where in that part: names and indices from its top. */
  readonly path: readonly (string | number)[];
  /** A sentence for the person who wrote it. */
  readonly message: string;
}

/** Why a rehearsal was not played, or not to its end; `message` is a sentence for the person who asked. */
export interface RunnerRefusal {
  readonly type: 'refused';
  /** `unreadable`: see problems. `no-event`: nothing in the scenario starts the flow. `endless`: stopped, for it did not end. `unavailable`: a part of the runner could not be loaded. */
  readonly code: 'unreadable' | 'no-event' | 'endless' | 'unavailable';
  readonly message: string;
  readonly problems: readonly RunnerProblem[];
}

/** What a runner tells while it plays. Entries come in the order in which they were written, in batches. */
export type RunnerNews =
  | {
      readonly type: 'progress';
      /** Loading the actions' code, or playing in virtual time. */
      readonly phase: 'loading' | 'playing';
      /** Virtual milliseconds played so far. */
      readonly t: number;
    }
  | { readonly type: 'trace'; readonly entries: readonly TraceEntry[] }
  /** A run has ended: all of it in one record. */
  | { readonly type: 'ended'; readonly run: RunRecord }
  | RunnerRefusal;

/** Plays a draft on a simulated desktop in virtual time. The editor's `runner` is one; its page lends it. */
export interface Runner {
  /**
   * Plays a rehearsal to its end, then completes. Cold; unsubscribing stops it at once.
   * A refusal is the last value; an error is a bug of the runner.
   */
  rehearse(rehearsal: Rehearsal): Observable<RunnerNews>;
}
