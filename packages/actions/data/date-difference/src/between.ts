import { tz } from '@date-fns/tz';
import { differenceInDays } from 'date-fns/differenceInDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';

const fixed = { seconds: 1_000, minutes: 60_000, hours: 3_600_000 };

/** What a difference can be told in, in the order they are offered. */
export const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;

type Unit = (typeof units)[number];
type Fixed = keyof typeof fixed;

const isFixed = (unit: Unit): unit is Fixed => unit in fixed;

const counted = (first: number, last: number, unit: Unit, timeZone: string): number => {
  if (isFixed(unit)) return (last - first) / fixed[unit];
  const here = { in: tz(timeZone) };
  if (unit === 'days') return differenceInDays(last, first, here);
  if (unit === 'weeks') return differenceInDays(last, first, here) / 7;
  const months = differenceInMonths(last, first, here);
  return unit === 'months' ? months : months / 12;
};

/** The whole units between two moments; adding 0 makes -0 a plain 0. */
export const between = (first: number, last: number, unit: Unit, timeZone: string): number =>
  Math.trunc(counted(first, last, unit, timeZone)) + 0;
