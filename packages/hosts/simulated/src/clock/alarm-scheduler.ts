import { type SchedulerAction, type SchedulerLike, Subscription } from 'rxjs';
import type { Alarm } from './alarms.ts';

/** What a scheduler needs of its clock. */
export interface AlarmClock {
  now(): number;
  /** `milliseconds` from now; below zero counts as zero. */
  set(milliseconds: number, ring: () => void): Alarm;
  cancel(alarm: Alarm): void;
}

type Work<T> = (this: SchedulerAction<T>, state?: T) => void;

/** One piece of work of an RxJS operator; it may schedule itself again. */
class AlarmAction<T> extends Subscription implements SchedulerAction<T> {
  private readonly clock: AlarmClock;
  private readonly work: Work<T>;
  private alarm: Alarm | undefined;

  constructor(clock: AlarmClock, work: Work<T>) {
    super();
    this.clock = clock;
    this.work = work;
  }

  schedule(state?: T, delay = 0): Subscription {
    if (this.closed) return this;
    this.cancel();
    this.alarm = this.clock.set(delay, () => {
      this.alarm = undefined;
      if (!this.closed) this.work(state);
    });
    return this;
  }

  override unsubscribe(): void {
    this.cancel();
    super.unsubscribe();
  }

  private cancel(): void {
    if (this.alarm !== undefined) this.clock.cancel(this.alarm);
    this.alarm = undefined;
  }
}

/** An RxJS scheduler that runs on a clock's alarms. */
export const alarmScheduler = (clock: AlarmClock): SchedulerLike => ({
  now: () => clock.now(),
  schedule: <T>(work: Work<T>, delay?: number, state?: T): Subscription =>
    new AlarmAction(clock, work).schedule(state, delay),
});
