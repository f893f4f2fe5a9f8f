import type { Slots } from '../compile/read.ts';
import type { Step } from '../compile/step.ts';
import type { LiveRun } from './live-run.ts';
import type { SeenSignal } from './seen.ts';

/** A branch that can go on. */
export interface Branch {
  readonly run: LiveRun;
  readonly step: Step;
  readonly slots: Slots;
  /** What the step left with; null where it has not run yet. */
  readonly signal: SeenSignal | null;
}

/** The branches that can go on, first in, first out. */
export class Ready {
  private branches: Branch[] = [];
  private head = 0;

  push(branch: Branch): void {
    this.branches.push(branch);
  }

  shift(): Branch | undefined {
    // Mostly there is none, and to read beyond a list's end is slow.
    if (this.head === this.branches.length) return undefined;
    const branch = this.branches[this.head];
    this.head++;
    if (this.head === this.branches.length) {
      this.branches.length = 0;
      this.head = 0;
    } else if (this.head === 1024) {
      // Cut in pieces: one by one would move the whole list each time.
      this.branches.splice(0, this.head);
      this.head = 0;
    }
    return branch;
  }

  runs(): readonly LiveRun[] {
    return this.branches.slice(this.head).map(({ run }) => run);
  }
}
