import { Frame, type Scope } from '../live-run.ts';

/** Time Limit: a part that is closed when it takes too long. */
export class TimeLimitFrame extends Frame {
  private late = false;

  override begin(): void {
    const scope = this.parts.open(this, 'within', {}, this.slots);
    if (this.parts.ports.clock === undefined) return;
    this.after(this.number('limit'), () => {
      this.late = scope.open;
      this.parts.close(scope);
    });
  }

  override ended(scope: Scope): void {
    if (scope.failure !== null) return this.parts.raise(this, scope.failure);
    if (!this.late) {
      if (scope.left !== null) this.slots = scope.left;
      return this.parts.leave(this, 'done', {});
    }
    const { node } = this.step;
    const message = `The part of “${node}” took longer than ${this.number('limit')} ms.`;
    this.parts.leave(this, 'timeout', {}, { code: 'time-limit', message, node });
  }
}
