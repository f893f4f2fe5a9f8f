import type { RunFailure } from '@offhook/contract';
import { Frame, type Scope } from '../live-run.ts';

/** Try: a part, another that answers its failure, and one that cleans up in any case. */
export class TryFrame extends Frame {
  private phase: 'try' | 'caught' | 'finally' = 'try';
  private hasFailed = false;
  /** What has failed and was not answered. */
  private failure: RunFailure | null = null;

  override begin(): void {
    this.parts.open(this, 'try', {}, this.slots);
  }

  override ended(scope: Scope): void {
    const { failure } = scope;
    if (scope.left !== null && failure === null) this.slots = scope.left;
    if (failure !== null) this.failure = failure;
    else if (this.phase === 'caught') this.failure = null;
    this.hasFailed ||= failure !== null;
    if (this.phase === 'finally') this.finish();
    else if (this.phase === 'try' && failure !== null && this.answers(failure)) return;
    else this.cleanUp();
  }

  private answers({ code, message, node }: RunFailure): boolean {
    if (!this.scope.open || !this.step.leads('caught')) return false;
    this.phase = 'caught';
    const output = { code, message, ...(node !== undefined && { node }) };
    this.parts.open(this, 'caught', output, this.slots);
    return true;
  }

  private cleanUp(): void {
    if (!this.step.leads('finally')) return this.finish();
    this.phase = 'finally';
    const output = { failed: this.hasFailed, cancelled: !this.scope.open };
    this.parts.shield(this, 'finally', output, this.number('finallyLimit'));
  }

  private finish(): void {
    if (this.failure !== null) this.parts.raise(this, this.failure);
    else this.parts.leave(this, 'done', { failed: this.hasFailed });
  }
}
