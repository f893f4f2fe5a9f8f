import type { ClockPort } from '@offhook/contract';
import type { Subscription } from 'rxjs';
import type { LiveRun } from './live-run.ts';

/** The runs that wait for something, in the order of their deadlines, with one timer for all of them. */
export class InFlight {
  private first: LiveRun | null = null;
  private last: LiveRun | null = null;
  private timer: Subscription | null = null;
  private readonly limit: number;
  private readonly clock: ClockPort | undefined;
  private readonly onDue: (run: LiveRun) => void;
  private readonly began: number;

  /** `limit` is in milliseconds, 0 is none; without a clock there is none either. */
  constructor(limit: number, clock: ClockPort | undefined, onDue: (run: LiveRun) => void) {
    this.limit = limit;
    this.clock = limit > 0 ? clock : undefined;
    this.onDue = onDue;
    this.began = clock?.now() ?? 0;
  }

  /** Begins a run's time limit when it waits for the first time; until then no time has passed. */
  add(run: LiveRun): void {
    if (run.before !== null || this.first === run) return;
    run.before = this.last;
    if (this.last === null) this.first = run;
    else this.last.after = run;
    this.last = run;
    if (this.clock === undefined) return;
    run.deadline = this.time(this.clock) + this.limit;
    if (this.timer === null) this.arm(this.clock, this.limit);
  }

  remove(run: LiveRun): void {
    const { before, after } = run;
    if (before !== null) before.after = after;
    else if (this.first === run) this.first = after;
    else return;
    if (after !== null) after.before = before;
    else this.last = before;
    run.before = null;
    run.after = null;
  }

  /** The runs as they are now, so that the list may change while they are gone through. */
  all(): readonly LiveRun[] {
    const runs: LiveRun[] = [];
    for (let run = this.first; run !== null; run = run.after) runs.push(run);
    return runs;
  }

  close(): void {
    this.timer?.unsubscribe();
  }

  /** Small numbers cost no memory of their own; times since the epoch would. */
  private time(clock: ClockPort): number {
    return clock.now() - this.began;
  }

  // A timer outlives the run it was set for: to set it anew per run would cost more than the run.
  private arm(clock: ClockPort, milliseconds: number): void {
    this.timer = clock.timer(milliseconds).subscribe(() => {
      this.timer = null;
      this.sweep(clock);
    });
  }

  private sweep(clock: ClockPort): void {
    const now = this.time(clock);
    while (this.first !== null && this.first.deadline <= now) {
      const due = this.first;
      this.remove(due);
      this.onDue(due);
    }
    if (this.first !== null && this.timer === null) this.arm(clock, this.first.deadline - now);
  }
}
