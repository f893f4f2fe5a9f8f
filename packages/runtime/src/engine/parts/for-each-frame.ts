import type { Json } from '@offhook/contract';
import { type Scope } from '../live-run.ts';
import { LoopFrame } from './loop-frame.ts';

/** For Each: a part per element, so many at a time. */
export class ForEachFrame extends LoopFrame {
  private elements: readonly Json[] = [];
  private next = 0;

  override begin(): void {
    const { list, limit } = this.input;
    this.elements = Array.isArray(list) ? list : [];
    if (typeof limit === 'number') this.elements = this.elements.slice(0, Math.max(0, limit));
    const atOnce = Math.max(1, Math.floor(this.number('atOnce')));
    if (this.elements.length === 0) return this.finish();
    for (let count = 0; count < atOnce && this.next < this.elements.length; count++) this.round();
  }

  override ended(scope: Scope): void {
    if (scope.failure !== null && this.failure === null) {
      this.failure = scope.failure;
      this.closeRounds();
    }
    const isGoing = this.failure === null && !this.broken && this.scope.open;
    if (isGoing && this.next < this.elements.length) this.round();
    else if (this.scopes.size === 0) this.finish();
  }

  private round(): void {
    const index = this.next;
    this.next++;
    const item = this.elements[index] ?? null;
    this.parts.open(this, 'each', { item, index }, this.slots, index);
  }

  private finish(): void {
    if (this.failure !== null) this.parts.raise(this, this.failure);
    else this.parts.leave(this, 'done', { count: this.next });
  }
}
