import type { ClockPort } from '@offhook/contract';
import { Observable } from 'rxjs';
import { type AlarmClock, alarmScheduler } from './alarm-scheduler.ts';
import { Alarms } from './alarms.ts';
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

/** Makes a clock for tests and dry runs: before time moves, everything that is ready to go on goes on. */
export const virtualClock = ({ startAt = 0 }: VirtualClockOptions = {}): VirtualClock => {
  const alarms = new Alarms();
  let time = startAt;
  let last: Promise<unknown> = Promise.resolve();
  const now = (): number => time;
  const alarmClock: AlarmClock = {
    now,
    set: (milliseconds, ring) => alarms.add(time + Math.max(0, milliseconds || 0), ring),
    cancel: (alarm) => alarms.cancel(alarm),
  };
  const ringAllDue = (): void => {
    while (alarms.nextDue !== undefined && alarms.nextDue <= time) alarms.take()?.ring();
  };
  const runUntil = async (end: number): Promise<void> => {
    await turn();
    for (let due = alarms.nextDue; due !== undefined && due <= end; due = alarms.nextDue) {
      time = Math.max(time, due);
      ringAllDue();
      await turn();
    }
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const result = last.then(work);
    last = result.catch(() => undefined); // the caller of this advance hears of it; the next one starts afresh
    return result;
  };
  const advance = async (end: number): Promise<void> => {
    if (!(end >= time)) throw new RangeError(`The clock is at ${time} and cannot go to ${end}.`);
    await runUntil(end);
    time = end;
  };
  return {
    now,
    scheduler: alarmScheduler(alarmClock),
    timer: (milliseconds) =>
      new Observable((subscriber) => {
        const alarm = alarmClock.set(milliseconds, () => {
          subscriber.next(0);
          subscriber.complete();
        });
        return () => alarms.cancel(alarm);
      }),
    get pending() {
      return alarms.size;
    },
    advanceBy: (milliseconds) => inTurn(() => advance(time + milliseconds)),
    advanceTo: (end) => inTurn(() => advance(end)),
    runToEnd: (limit = oneDay) => inTurn(() => runUntil(time + limit)),
  };
};
