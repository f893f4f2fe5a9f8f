import type { Host } from '@offhook/contract';
import type { Observable } from 'rxjs';
import type { Plan } from '../compile/plan.ts';
import type { Bug, SafeObserver } from '../observe.ts';
import type { Trigger } from '../trigger.ts';
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
  /** Another flow, ready to be called; undefined where there is none of that name. */
  planOf(flow: string): Plan | undefined;
  /** The events that blocks can wait for; undefined where nothing tells of any. */
  readonly events: ((source: string, event: string) => Observable<Trigger>) | undefined;
  /** Chance, from 0 to 1. */
  random(): number;
}
