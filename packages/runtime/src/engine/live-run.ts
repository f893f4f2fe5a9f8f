import type { RunFailure, RunStatus } from '@offhook/contract';
import type { CallReport } from '../observe.ts';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';
import { Owner } from './owner.ts';
import type { Whole } from './parts/whole.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A run while it is under way. */
export class LiveRun extends Owner {
  readonly trigger: Trigger;
  /** What others see of it; made when the first of them looks, or at its end. */
  record: Writable<Run> | null = null;
  node: string | undefined = undefined;
  /** Whether a branch has come to its end. */
  completed = false;
  /** The branches that have not settled. */
  branches = 1;
  steps = 0;
  /** In milliseconds since its engine began; 0 while the run waits for nothing. */
  deadline = 0;
  before: LiveRun | null = null;
  after: LiveRun | null = null;
  /** Calls of ports that have not been answered, where calls are observed. */
  calls: Set<CallReport> | null = null;

  /** All that the run does, where its flow has control blocks; its branches are counted there. */
  root: Whole | null = null;
  constructor(trigger: Trigger) {
    super();
    this.trigger = trigger;
  }

  get run(): LiveRun {
    return this;
  }

  /** The run that it is a part of, as a flow that another calls is. */
  get caller(): LiveRun | null {
    return this.root?.caller?.run ?? null;
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
    const result = this.root?.result;
    if (result !== undefined) record.result = result;
    return record;
  }
}
