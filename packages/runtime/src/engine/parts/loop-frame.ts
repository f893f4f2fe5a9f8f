import type { RunFailure } from '@offhook/contract';
import type { Slots } from '../../compile/read.ts';
import { Frame } from '../live-run.ts';

/** A block whose rounds a Break can end. */
export abstract class LoopFrame extends Frame {
  protected broken = false;
  protected failure: RunFailure | null = null;

  /** Ends all rounds; the block goes on when they are over. */
  breakOut(slots: Slots): void {
    this.broken = true;
    this.keep(slots);
    this.closeRounds();
  }

  /** Takes over what the branch that broke out has left. */
  protected keep(_slots: Slots): void {}

  protected closeRounds(): void {
    for (const scope of this.scopes) if (!scope.shielded) this.parts.close(scope);
  }
}
