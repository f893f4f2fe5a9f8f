import type { ClockPort } from '@offhook/contract';
import { Observable } from 'rxjs';
import { type AlarmClock, alarmScheduler } from './alarm-scheduler.ts';
import { type Alarm, Alarms } from './alarms.ts';
import { turn } from './turn.ts';

const oneDay = 86_400_000;

/** A clock that stands still until it is told to go on. */
export interface VirtualClock extends ClockPort {
  /** How many alarms are set. */
  readonly pending: number;
  /** Moves on by so many milliseconds and runs what comes due on the way. */
  advanceBy(milliseconds: number): Promise<void>;
  /** Moves on to this time, in milliseconds since the epoch. */
  advanceTo(time: number): Promise<void>;
  /** Moves on from alarm to alarm until none is set, or for at most `limit` milliseconds (a day). */
  runToEnd(limit?: number): Promise<void>;
}

export interface VirtualClockOptions {
  /** Milliseconds since the epoch at which the clock begins; 0 unless told. */
  readonly startAt?: number;
}

/** Time and what is due in it. */
class Timeline implements AlarmClock {
  private readonly alarms = new Alarms();
  private time: number;

  constructor(startAt: number) {
    this.time = startAt;
  }

  get pending(): number {
    return this.alarms.size;
  }

  now(): number {
    return this.time;
  }

  set(milliseconds: number, ring: () => void): Alarm {
    return this.alarms.add(this.time + Math.max(0, milliseconds || 0), ring);
  }

  cancel(alarm: Alarm): void {
    this.alarms.cancel(alarm);
  }

  /** Runs what comes due until then; the clock stops at the last alarm that rang. */
  async runUntil(end: number): Promise<void> {
    await turn();
    for (let due = this.alarms.nextDue; due !== undefined && due <= end; ) {
      this.time = Math.max(this.time, due);
      this.ringAllDue();
      await turn();
      due = this.alarms.nextDue;
    }
  }

  async advance(end: number): Promise<void> {
    if (!(end >= this.time)) {
      throw new RangeError(`The clock is at ${this.time} and cannot go to ${end}.`);
    }
    await this.runUntil(end);
    this.time = end;
  }

  private ringAllDue(): void {
    for (let due = this.alarms.nextDue; due !== undefined && due <= this.time; ) {
      this.alarms.take()?.ring();
      due = this.alarms.nextDue;
    }
  }
}

/** Makes a clock for tests and dry runs: before time moves, everything that is ready to go on goes on. */
export const virtualClock = ({ startAt = 0 }: VirtualClockOptions = {}): VirtualClock => {
  const time = new Timeline(startAt);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const result = last.then(work);
    last = result.catch(() => undefined); // whoever advanced hears of it; the next advance starts afresh
    return result;
  };
  return {
    now: () => time.now(),
    scheduler: alarmScheduler(time),
    timer: (milliseconds) =>
      new Observable((subscriber) => {
        const alarm = time.set(milliseconds, () => {
          subscriber.next(0);
          subscriber.complete();
        });
        return () => time.cancel(alarm);
      }),
    get pending() {
      return time.pending;
    },
    advanceBy: (milliseconds) => inTurn(() => time.advance(time.now() + milliseconds)),
    advanceTo: (end) => inTurn(() => time.advance(end)),
    runToEnd: (limit = oneDay) => inTurn(() => time.runUntil(time.now() + limit)),
  };
};
