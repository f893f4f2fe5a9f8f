import type { RunFailure } from '@offhook/contract';
import type { Slots } from '../../compile/read.ts';
import { Frame, type Scope } from '../live-run.ts';
import { mergeSlots, scopeOf } from './scope.ts';

/** Join: stands, from the moment at which branches part, for those that can come together again. */
export class JoinFrame extends Frame {
  private socket: 'done' | 'timeout' | 'failure' | null = null;
  private came = 0;
  private reason: RunFailure | null = null;
  private region: Scope | null = null;

  /** The part in which the branches run; the compiler's region opens it. */
  watch(region: Scope): void {
    this.region = region;
    this.scopes.add(region);
    const limit = this.number('timeLimit');
    if (limit > 0 && this.parts.ports.clock !== undefined) this.after(limit, () => this.timeOver());
  }

  override begin(): void {}

  override tolerates(failure: RunFailure): boolean {
    if (this.socket === null && this.input['mode'] === 'all') return false;
    this.reason = failure;
    return true;
  }

  arrive(slots: Slots): void {
    const region = scopeOf(slots);
    if (this.socket !== null) return this.late(slots);
    this.came++;
    region.parked ??= [];
    region.parked.push({ step: this.step, slots });
    const { mode } = this.input;
    const wanted = mode === 'any' ? 1 : mode === 'first' ? this.number('count') : Infinity;
    if (this.came >= wanted) {
      region.branches--;
      this.fire(region, 'done');
    } else this.parts.less(region);
  }

  /** No branch is under way any more, and some have come to a Join. */
  quiet(region: Scope): void {
    const { mode } = this.input;
    const others = region.parked?.filter(({ step }) => step !== this.step) ?? [];
    if (this.socket === null && this.came > 0 && (mode === 'all' || mode === 'settled')) {
      this.fire(region, 'done');
    } else if (this.socket === null && this.came > 0) this.fire(region, 'failure');
    // Those that came to another Join go on to it in the part around.
    for (const { step, slots } of others) {
      this.scope.branches++;
      const moved = slots.slice();
      moved[0] = this.scope;
      this.parts.conductor.dispatch(this.run, step, moved, null);
    }
    region.parked = null;
    this.parts.queue(region);
  }

  override ended(region: Scope): void {
    const { failure } = region;
    if (this.gone) return this.parts.gone(this);
    if (failure !== null) return this.refuse(failure);
    if (this.socket === 'done') return this.parts.leave(this, 'done', { arrived: this.came });
    if (this.socket === 'timeout') return this.timedOut();
    if (this.scope.open && (this.socket === 'failure' || this.reason !== null))
      return this.refuse(this.reason ?? this.tooFew());
    this.parts.gone(this);
  }

  /** Whether the run has gone on already, and late branches alone are left. */
  private gone = false;

  private fire(region: Scope, socket: 'done' | 'timeout' | 'failure'): void {
    this.socket = socket;
    this.slots = (region.parked ?? [])
      .filter(({ step }) => step === this.step)
      .reduce((onto, { slots }) => mergeSlots(onto, this.slots, slots), this.slots.slice());
    region.parked = region.parked?.filter(({ step }) => step !== this.step) ?? null;
    region.kept = true;
    this.letGo((cause) => this.parts.conductor.teardown(cause));
    if (region.branches === 0 || this.input['late'] === 'cancel') {
      this.parts.close(region);
      return;
    }
    this.gone = true;
    this.goOn(socket);
  }

  /** Goes on while late branches are under way: the frame stays for them. */
  private goOn(socket: string): void {
    const { scope, step, run, seen } = this;
    const failure = socket === 'timeout' ? this.overdue() : undefined;
    if (failure !== undefined && !step.leads(socket)) return this.parts.fail(scope, failure);
    scope.branches++;
    const slots = this.slots.slice();
    slots[0] = scope;
    const output = { arrived: this.came };
    this.parts.conductor.dispatch(run, step, slots, { socket, output, seen });
  }

  private late(slots: Slots): void {
    if (this.input['late'] === 'follow' && this.scope.open) {
      const onward = mergeSlots(this.slots.slice(), this.slots, slots);
      onward[0] = this.scope;
      this.scope.branches++;
      this.parts.conductor.dispatch(this.run, this.step, onward, { socket: 'late', output: {} });
    }
    this.parts.release(slots, false);
  }

  private timeOver(): void {
    if (this.socket !== null || this.region === null) return;
    this.fire(this.region, 'timeout');
  }

  private timedOut(): void {
    this.parts.leave(this, 'timeout', { arrived: this.came }, this.overdue());
  }

  private overdue(): RunFailure {
    const { node } = this.step;
    const message = `Only ${this.came} branches came to “${node}” within ${this.number('timeLimit')} ms.`;
    return { code: 'time-limit', message, node };
  }

  private tooFew(): RunFailure {
    const { node } = this.step;
    const message = `Only ${this.came} branches came to “${node}”, and it waits for ${this.number('count')}.`;
    return { code: 'too-few', message, node };
  }

  private refuse(failure: RunFailure): void {
    if (!this.scope.open) return this.parts.raise(this, failure);
    const { code, message } = failure;
    this.parts.leave(this, 'failure', { code, message }, failure);
  }
}
