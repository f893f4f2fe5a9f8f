import type { Host } from '@offhook/contract';
import type { Plan } from '../compile/plan.ts';
import type { Bug, SafeObserver } from '../observe.ts';
import type { KeyOf } from './key.ts';

/** What an engine is made of. */
export interface Machine {
  readonly plan: Plan;
  readonly host: Host;
  readonly observer: SafeObserver | null;
  readonly report: (bug: Bug) => void;
  /** Steps after which a run fails. */
  readonly stepLimit: number;
  /** Milliseconds after which a run is timed out; 0 is none. */
  readonly timeLimit: number;
  readonly whenBusy: 'merge' | 'queue' | 'replace' | 'ignore';
  readonly keyOf: KeyOf;
}
