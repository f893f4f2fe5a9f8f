import { tz, tzOffset } from '@date-fns/tz';
import { ActionError, type Json } from '@offhook/contract';
import { parseISO } from 'date-fns/parseISO';

/**
 * The moment that a value tells, in milliseconds since the epoch: a number, its digits, or an ISO
 * 8601 text, which is read in the time zone where it names none. NaN for what is no date.
 */
export const instantOf = (value: Json | undefined, timeZone: string): number => {
  if (Number.isNaN(tzOffset(timeZone, new Date(0)))) {
    const message = `There is no time zone “${timeZone}”. Write one such as Europe/Berlin.`;
    throw new ActionError('time-zone-unknown', message);
  }
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const written = value.trim();
  if (/^-?\d{9,}$/.test(written)) return Number(written);
  return parseISO(written, { in: tz(timeZone) }).getTime();
};
