import type { CallReport } from '../observe.ts';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';

/** What lent ports know of the run that they are lent to. */
export interface PortRun {
  readonly trigger: Trigger;
  /** What others see of it; null where nobody looks. */
  readonly record: Run | null;
  /** Calls that have not been answered, where calls are observed. */
  calls: Set<CallReport> | null;
}
