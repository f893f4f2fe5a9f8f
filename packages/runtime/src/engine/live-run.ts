import type { RunFailure, RunStatus } from '@offhook/contract';
import type { CallReport } from '../observe.ts';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';

/** Something that a run waits for; one of a run's list. */
export interface Hold {
  before: Hold | null;
  after: Hold | null;
  /** Ends the waiting without a result. */
  letGo(): void;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A run while it is under way. */
export class LiveRun {
  readonly trigger: Trigger;
  /** What others see of it; made when the first of them looks, or at its end. */
  record: Writable<Run> | null = null;
  node: string | undefined = undefined;
  open = true;
  /** Whether a branch has come to its end. */
  completed = false;
  /** The branches that have not settled. */
  branches = 1;
  steps = 0;
  /** In milliseconds since its engine began; 0 while the run waits for nothing. */
  deadline = 0;
  holds: Hold | null = null;
  before: LiveRun | null = null;
  after: LiveRun | null = null;
  /** Calls of ports that have not been answered, where calls are observed. */
  calls: Set<CallReport> | null = null;

  constructor(trigger: Trigger) {
    this.trigger = trigger;
  }

  hold(hold: Hold): void {
    hold.after = this.holds;
    if (this.holds !== null) this.holds.before = hold;
    this.holds = hold;
  }

  unhold(hold: Hold): void {
    if (hold.before !== null) hold.before.after = hold.after;
    else if (this.holds === hold) this.holds = hold.after;
    if (hold.after !== null) hold.after.before = hold.before;
    hold.before = null;
    hold.after = null;
  }

  seen(flow: string): Writable<Run> {
    this.record ??= {
      flow,
      trigger: this.trigger,
      status: 'dropped',
      node: undefined,
      error: undefined,
    };
    return this.record;
  }

  /** Writes the end of the run into its record. */
  ended(flow: string, status: RunStatus, error: RunFailure | undefined): Run {
    const record = this.seen(flow);
    record.status = status;
    record.node = this.node || undefined;
    record.error = error;
    return record;
  }
}
