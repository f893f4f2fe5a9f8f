import { countsAsTrue, type Json } from '@offhook/contract';
import type { Slots } from '../../compile/read.ts';
import { type Scope } from '../live-run.ts';
import { LoopFrame } from './loop-frame.ts';
import { mergeSlots } from './scope.ts';

/** While: one part after the other, each beginning with what the one before has left. */
export class WhileFrame extends LoopFrame {
  private rounds = 0;

  override begin(): void {
    this.consider(this.input['checked'] === 'after');
  }

  override ended(scope: Scope): void {
    if (scope.left !== null && !this.broken) this.slots = scope.left;
    if (scope.failure !== null) this.parts.raise(this, scope.failure);
    else if (this.broken || !this.scope.open) this.finish();
    else this.consider(false);
  }

  protected override keep(slots: Slots): void {
    this.slots = mergeSlots(this.slots.slice(), this.slots, slots);
  }

  private consider(unasked: boolean): void {
    const { step } = this;
    if (!unasked && !this.isTrue()) return this.finish();
    const limit = Math.max(1, this.number('limit'));
    if (this.rounds >= limit) {
      const message = `“${step.node}” went round ${limit} times. Raise its limit, or find out why it does not end.`;
      const failure = { code: 'limit-reached', message, node: step.node };
      return this.parts.leave(this, 'exhausted', { count: this.rounds }, failure);
    }
    const index = this.rounds;
    this.rounds++;
    this.parts.open(this, 'round', { index }, this.slots, index);
  }

  private isTrue(): boolean {
    const { condition } = this.step.bind(this.slots, this.run.trigger, this.run);
    return countsAsTrue(condition as Json); // cast: a json field holds JSON
  }

  private finish(): void {
    this.parts.leave(this, 'done', { count: this.rounds });
  }
}
