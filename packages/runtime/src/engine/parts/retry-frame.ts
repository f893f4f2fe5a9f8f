import type { RunFailure } from '@offhook/contract';
import { Frame, type Scope } from '../live-run.ts';

/** Retry: a part per attempt, with growing pauses in between. */
export class RetryFrame extends Frame {
  private attempts = 0;

  override begin(): void {
    this.attempt();
  }

  override ended(scope: Scope): void {
    const { failure } = scope;
    if (!this.scope.open) {
      if (failure === null) this.parts.gone(this);
      else this.parts.raise(this, failure);
    } else if (failure === null) {
      if (scope.left !== null) this.slots = scope.left;
      this.parts.leave(this, 'done', { attempts: this.attempts });
    } else if (this.attempts < this.number('times') && this.isWorthIt(failure)) this.pause();
    else {
      const { code, message } = failure;
      this.parts.leave(this, 'failure', { code, message, attempts: this.attempts }, failure);
    }
  }

  private attempt(): void {
    const index = this.attempts;
    this.attempts++;
    this.parts.open(this, 'try', { attempt: this.attempts }, this.slots, index);
  }

  private isWorthIt({ code }: RunFailure): boolean {
    const { codes } = this.input;
    return !Array.isArray(codes) || codes.length === 0 || codes.includes(code);
  }

  private pause(): void {
    const grown = this.number('wait') * this.number('factor') ** (this.attempts - 1);
    const whole = Math.min(grown, this.number('longest'));
    const share = this.number('jitter') * this.parts.machine.random();
    this.after(Math.round(whole * (1 - share)), () => {
      this.letGo((cause) => this.parts.conductor.teardown(cause));
      this.attempt();
    });
  }
}
