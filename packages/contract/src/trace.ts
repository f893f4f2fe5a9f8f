import type { Json } from './json.ts';

/** How a run or a branch of it can end, the gravest first. */
export const runStatuses = ['failed', 'timed-out', 'cancelled', 'completed', 'dropped'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** Why a run failed, and where. */
export interface RunFailure {
  readonly code: string;
  readonly message: string;
  readonly node?: string;
}

/** What a run does, line by line; `t` is milliseconds since the trace began, `run` counts from 1. */
export type TraceEntry =
  | {
      readonly t: number;
      readonly type: 'run';
      readonly run: number;
      readonly flow: string;
      readonly trigger: string;
      readonly contactId?: string;
    }
  | {
      readonly t: number;
      readonly type: 'step';
      readonly run: number;
      readonly node: string;
      readonly action: string;
      readonly socket: string;
      readonly output: Json;
    }
  | {
      readonly t: number;
      readonly type: 'call';
      readonly run: number;
      readonly node: string;
      readonly port: string;
      readonly method: string;
      readonly args: Json;
      readonly result?: Json;
      readonly error?: { readonly code: string; readonly message: string };
    }
  | {
      readonly t: number;
      readonly type: 'end';
      readonly run: number;
      readonly status: RunStatus;
      /** The last node reached. */
      readonly node?: string;
      readonly error?: RunFailure;
    };
