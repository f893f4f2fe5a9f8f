import { tz } from '@date-fns/tz';
import { add } from 'date-fns/add';
import { addBusinessDays } from 'date-fns/addBusinessDays';

const fixed = { seconds: 1_000, minutes: 60_000, hours: 3_600_000 };

/** What can be added, in the order they are offered; business days are Monday to Friday. */
export const units = [
  'seconds',
  'minutes',
  'hours',
  'days',
  'business days',
  'weeks',
  'months',
  'years',
] as const;

type Unit = (typeof units)[number];
type Fixed = keyof typeof fixed;

const isFixed = (unit: Unit): unit is Fixed => unit in fixed;

/** The moment that lies so much after another, in milliseconds since the epoch. */
export const added = (instant: number, amount: number, unit: Unit, timeZone: string): number => {
  if (isFixed(unit)) return instant + amount * fixed[unit];
  const whole = Math.trunc(amount);
  const here = { in: tz(timeZone) };
  if (unit === 'business days') return addBusinessDays(instant, whole, here).getTime();
  return add(instant, { [unit]: whole }, here).getTime();
};
