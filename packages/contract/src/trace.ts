import type { Json, JsonRecord } from './json.ts';

/** How a run or a branch of it can end, the gravest first. */
export const runStatuses = ['failed', 'timed-out', 'cancelled', 'completed', 'dropped'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** A failure as an action or a port told it. */
export interface Failing {
  readonly code: string;
  readonly message: string;
}

/** A failure with what stood behind it. */
export interface Caused extends Failing {
  /** The nearest first: the vendor's own error, say. */
  readonly causes?: readonly Failing[];
}

/** Why a run failed, and where. */
export interface RunFailure extends Caused {
  readonly node?: string;
}

/** A round of a control block around a step: an element of a list, an attempt, a called flow. */
export interface Round {
  /** The control block. */
  readonly node: string;
  /** Which round, from 0. */
  readonly index: number;
}

interface Line {
  /** Milliseconds of the clock since the trace began. */
  readonly t: number;
  /** Runs count from 1. */
  readonly run: number;
}

/** A run began. */
export interface RunEntry extends Line {
  readonly type: 'run';
  readonly flow: string;
  readonly trigger: string;
  readonly contactId?: string;
  /** What the event brought; only in a detailed trace. */
  readonly payload?: JsonRecord;
  /** The contact as it was; only in a detailed trace. */
  readonly contact?: JsonRecord;
}

/** A step left its block. */
export interface StepEntry extends Line {
  readonly type: 'step';
  readonly node: string;
  /** The id of the block's action; a control block's kind. */
  readonly action: string;
  readonly socket: string;
  readonly output: Json;
  /** The inputs as bound; only in a detailed trace. */
  readonly inputs?: JsonRecord;
  /** When the run reached the block; only in a detailed trace. */
  readonly began?: number;
  /** The rounds around the step, the outermost first; absent outside of control blocks. */
  readonly within?: readonly Round[];
  /** The block was not run: its pin gave this. */
  readonly pinned?: true;
}

/** A lent port was called; without result and error it was never answered. */
export interface CallEntry extends Line {
  readonly type: 'call';
  readonly node: string;
  readonly port: string;
  readonly method: string;
  readonly args: Json;
  readonly result?: Json;
  readonly error?: Caused;
}

/** A run has ended. */
export interface EndEntry extends Line {
  readonly type: 'end';
  readonly status: RunStatus;
  /** The last node reached. */
  readonly node?: string;
  readonly error?: RunFailure;
}

/** What a run does, line by line. */
export type TraceEntry = RunEntry | StepEntry | CallEntry | EndEntry;

/** A whole run in its stable form: JSON whose shape changes only with the number in `offhookRun`. Times are the clock's milliseconds since the trace began. */
export interface RunRecord {
  readonly offhookRun: 1;
  /** Its number in the trace, from 1. */
  readonly run: number;
  readonly flow: string;
  /** Source and event, as `voice-contact.onConnecting`. */
  readonly trigger: string;
  readonly contactId?: string;
  readonly payload?: JsonRecord;
  readonly contact?: JsonRecord;
  readonly began: number;
  readonly ended: number;
  readonly status: RunStatus;
  /** The last node reached. */
  readonly node?: string;
  readonly error?: RunFailure;
  readonly steps: readonly Recorded<StepEntry>[];
  readonly calls: readonly Recorded<CallEntry>[];
}

/** An entry within its run's record: `t` is when it was written. */
export type Recorded<E extends TraceEntry> = Omit<E, 'type' | 'run'>;
