import type { JsonRecord, RunFailure, RunStatus } from '@offhook/contract';
import type { Trigger } from './trigger.ts';

/** One event through one flow. Emitted once, when its last branch has settled. */
export interface Run {
  /** The flow's name. */
  readonly flow: string;
  readonly trigger: Trigger;
  /** How the run ended; means nothing before it has. */
  readonly status: RunStatus;
  /** The last node reached; absent where the run never began. */
  readonly node?: string | undefined;
  /** Why a run failed or timed out. */
  readonly error?: RunFailure | undefined;
  /** What a Stop with Result has handed over. */
  readonly result?: JsonRecord | undefined;
  /** The run whose block called this flow, and that block. */
  readonly caller?: { readonly run: Run; readonly node: string } | undefined;
}
