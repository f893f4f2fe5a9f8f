import type { SourceExamples } from '@offhook/testing';
import { EMPTY, of } from 'rxjs';
import { schedule } from './index.ts';

const hour = 3_600_000;
const friday = Date.parse('2026-03-27T08:30:00Z');

/** A desktop that wakes up at a time, and goes away before the next is due. */
const awake = (now: number, last: number) => ({
  clock: { now: () => now, timer: () => EMPTY },
  storage: { get: () => of(last), set: () => of(undefined) },
});

export const examples: SourceExamples<typeof schedule> = {
  source: schedule,
  examples: [
    {
      title: 'tells that the minutes are over',
      event: 'onInterval',
      given: { minutes: 60 },
      lent: awake(hour, 0),
      emits: [{ payload: { due: '1970-01-01T01:00:00.000Z', missed: false } }],
    },
    {
      title: 'makes up once for all that a desktop slept through, where the trigger says so',
      event: 'onInterval',
      given: { minutes: 60, missed: 'once' },
      lent: awake(5.5 * hour, 0),
      emits: [{ payload: { due: '1970-01-01T05:00:00.000Z', missed: true } }],
    },
    {
      title: 'tells that it is half past nine on a Friday in Berlin',
      event: 'onTime',
      given: { at: '09:30', days: ['Fri'], timeZone: 'Europe/Berlin' },
      lent: awake(friday, friday - 24 * hour),
      emits: [{ payload: { due: '2026-03-27T08:30:00.000Z', missed: false } }],
    },
  ],
};
