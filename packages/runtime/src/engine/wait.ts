import { Subscriber } from 'rxjs';
import type { LentPorts } from '../compile/lent-ports.ts';
import type { Slots } from '../compile/read.ts';
import type { Step } from '../compile/step.ts';
import type { LiveRun } from './live-run.ts';
import type { Hold, Owner } from './owner.ts';
import type { Seen } from './seen.ts';

/** Who goes on when an Observable answers. */
export interface Listener {
  answered(wait: Wait, value: unknown): void;
  failed(wait: Wait, error: unknown): void;
  finished(wait: Wait): void;
}

/**
 * One step that waits for an Observable.
 * Extends Subscriber, which RxJS half allows, since it halves what a waiting step costs; nothing else does.
 */
export class Wait extends Subscriber<unknown> implements Hold {
  before: Hold | null = null;
  after: Hold | null = null;
  emitted = false;
  readonly step: Step;
  /** The branch as it was when the step began. */
  readonly slots: Slots;
  readonly lent: LentPorts;
  /** Its run, or the part of it that it stands in. */
  readonly owner: Owner<LiveRun>;
  private readonly listener: Listener;
  /** What the step was given, where a trace asks for it. */
  seen: Seen | null = null;

  constructor(
    listener: Listener,
    owner: Owner<LiveRun>,
    step: Step,
    slots: Slots,
    lent: LentPorts,
  ) {
    super();
    this.listener = listener;
    this.step = step;
    this.slots = slots;
    this.lent = lent;
    this.owner = owner;
    owner.hold(this);
  }

  letGo(): void {
    this.unsubscribe();
  }

  protected override _next(value: unknown): void {
    if (this.owner.open) this.listener.answered(this, value);
  }

  protected override _error(error: unknown): void {
    this.end();
    if (this.owner.open) this.listener.failed(this, error);
  }

  protected override _complete(): void {
    this.end();
    if (this.owner.open) this.listener.finished(this);
  }

  private end(): void {
    this.owner.unhold(this);
    this.unsubscribe();
  }
}
