import type { RunFailure } from '@offhook/contract';
import type { Observable } from 'rxjs';
import type { Slots } from '../../compile/read.ts';
import type { Step } from '../../compile/step.ts';
import type { LiveRun } from '../live-run.ts';
import { type Hold, Owner } from '../owner.ts';
import type { Seen } from '../tell.ts';
import type { Parts } from './parts.ts';
import { type Scope, scopeOf } from './scope.ts';

/** What a control block was given, by name. */
export type Input = Readonly<Record<string, unknown>>;

class Listening implements Hold {
  before: Hold | null = null;
  after: Hold | null = null;
  letGo: () => void;

  constructor(letGo: () => void) {
    this.letGo = letGo;
  }
}

/** A control block that a branch has reached and not yet left: it stands for that branch in its part. */
export abstract class Frame extends Owner {
  readonly parts: Parts;
  readonly run: LiveRun;
  /** The part that it stands in. */
  readonly scope: Scope;
  readonly step: Step;
  /** The branch as it was when it came. */
  slots: Slots;
  readonly input: Input;
  seen: Seen | null = null;
  /** Its own parts that are not over. */
  readonly scopes = new Set<Scope>();

  constructor(parts: Parts, run: LiveRun, step: Step, slots: Slots, input: Input) {
    super();
    this.parts = parts;
    this.run = run;
    this.scope = scopeOf(slots);
    this.step = step;
    this.slots = slots;
    this.input = input;
  }

  abstract begin(): void;
  /** One of its parts is over. */
  abstract ended(scope: Scope): void;

  /** The part that it stands in was closed; its own parts have been, and end by themselves. */
  cancelled(): void {
    if (this.scopes.size === 0) this.parts.gone(this);
  }

  /** Whether a branch that fails in one of its parts is merely left out. */
  tolerates(_failure: RunFailure): boolean {
    return false;
  }

  /** A number of its inputs. */
  protected number(name: string): number {
    return Number(this.input[name] ?? 0);
  }

  /** Listens for as long as the block is not left. */
  protected listen<T>(source$: Observable<T>, next: (value: T) => void): void {
    this.parts.listen(this, source$, next);
  }

  /** Goes on after so many milliseconds; without a clock, at once. */
  protected after(milliseconds: number, next: () => void): void {
    const { clock } = this.parts.ports;
    if (clock === undefined) next();
    else this.listen(clock.timer(milliseconds), next);
  }
}

/** Makes something that is let go of with its owner. */
export const holdOf = (letGo: () => void): Hold => new Listening(letGo);
