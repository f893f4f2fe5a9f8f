import { ActionError } from '@offhook/contract';
import { type Day, zoned } from './zoned.ts';

/** When something is due next after an instant; both in milliseconds since the epoch. */
export type NextDue = (after: number) => number;

/** The days of the week as settings name them, as JavaScript counts them. */
export const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** Due every so many minutes. */
export const everyMinutes =
  (minutes: number): NextDue =>
  (after) =>
    after + Math.max(1, minutes) * 60_000;

const timePattern = /^([01]?\d|2[0-3]):([0-5]\d)$/;

const daysLater = ({ year, month, day }: Day, days: number): Day => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const weekdayOf = ({ year, month, day }: Day): string =>
  weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

/** Due at a time of the day, such as 09:30, on some days of the week, by the clocks of a time zone. Throws `bad-setting`. */
export const atTime = (at: string, days: readonly string[], timeZone: string): NextDue => {
  const [, hour, minute] = timePattern.exec(at.trim()) ?? [];
  if (hour === undefined || minute === undefined)
    throw new ActionError('bad-setting', `“${at}” is no time of the day. Write one such as 09:30.`);
  const { dayAt, instantOf } = zoned(timeZone);
  return (after) => {
    const today = dayAt(after);
    for (let later = 0; later < 9; later++) {
      const day = daysLater(today, later);
      const due = instantOf(day, Number(hour), Number(minute));
      if (due > after && days.includes(weekdayOf(day))) return due;
    }
    return Number.POSITIVE_INFINITY;
  };
};
