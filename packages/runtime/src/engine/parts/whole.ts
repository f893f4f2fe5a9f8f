import type { JsonRecord, RunFailure, RunStatus } from '@offhook/contract';
import type { Plan } from '../../compile/plan.ts';
import type { LiveRun } from '../live-run.ts';
import type { CallFrame } from './call-frame.ts';
import { Scope } from './scope.ts';

/** How a run ends. */
export interface Ending {
  readonly status: RunStatus;
  readonly error: RunFailure | undefined;
}

/** All that a run with control blocks does, as the outermost of its parts. */
export class Whole extends Scope {
  /** The flow that it goes through. */
  readonly plan: Plan;
  /** The block that called the flow; null where an event started it. */
  readonly caller: CallFrame | null;
  /** How the run ends, once that is decided while finally paths are still to run. */
  ending: Ending | null = null;
  /** What it hands to a flow that called it. */
  result: JsonRecord | undefined = undefined;

  constructor(run: LiveRun, plan: Plan, caller: CallFrame | null = null) {
    super(run, null);
    this.plan = plan;
    this.caller = caller;
  }
}
