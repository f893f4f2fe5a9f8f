import { ActionError } from '../error.ts';
import type { Json } from '../json.ts';

const day = 86_400_000;
const date = String.raw`(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?`;
const time = String.raw`([01]\d|2[0-3])(?::?([0-5]\d)(?::?([0-5]\d(?:[.,]\d+)?))?)?`;
const written = new RegExp(`^${date}(?:[T ]${time}\\s*(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?$`, 'i');

/** Milliseconds of `+02:00`, `-0330` or `Z`, as texts and `Intl` write offsets. */
const offsetIn = (text: string): number => {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /([+-])(\d\d):?(\d\d)?:?(\d\d)?/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -offset : offset;
};

/** How far a time zone's clocks are ahead of UTC at a moment, in milliseconds. */
const offsetsOf = (timeZone: string): ((instant: number) => number) => {
  if (timeZone === 'UTC') return () => 0;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    return (instant) => offsetIn(format.format(instant).split('GMT')[1] ?? '');
  } catch (cause) {
    const message = `There is no time zone “${timeZone}”. Write one such as Europe/Berlin.`;
    throw new ActionError('time-zone-unknown', message, { cause });
  }
};

/** The moment at which clocks show a time: the first of two, and of none the one they jump to. */
const shownAt = (shown: number, offsetAt: (instant: number) => number): number => {
  const before = shown - offsetAt(shown - day);
  const after = shown - offsetAt(shown + day);
  return [before, after].find((instant) => instant + offsetAt(instant) === shown) ?? before;
};

/** What clocks show by the parts of a written date, as if it were UTC; NaN where there is no such day. */
const shownBy = (parts: readonly (string | undefined)[]): number => {
  const [, year = '', month = '01', dayOfMonth = '01', hour = '0', minute = '0', second = '0'] =
    parts;
  const midnight = Date.parse(`${year}-${month}-${dayOfMonth}T00:00Z`);
  if (new Date(midnight).getUTCDate() !== Number(dayOfMonth)) return Number.NaN;
  const seconds = Math.floor(Number(second.replace(',', '.')) * 1000);
  return midnight + (Number(hour) * 60 + Number(minute)) * 60_000 + seconds;
};

/**
 * The moment that a value tells, in milliseconds since the epoch: a number, nine or more digits, or
 * an ISO 8601 text, which is read in the time zone where it names no offset. NaN for what is no
 * date; throws an ActionError `time-zone-unknown`. A time that clocks skip is the one they jump to,
 * of one that they show twice it is the first.
 */
export const instantOf = (value: Json | undefined, timeZone: string): number => {
  const offsetAt = offsetsOf(timeZone);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  if (/^-?\d{9,}$/.test(text)) return Number(text);
  const parts = written.exec(text);
  if (parts === null) return Number.NaN;
  const shown = shownBy(parts);
  const offset = parts[7];
  if (Number.isNaN(shown)) return shown;
  return offset === undefined ? shownAt(shown, offsetAt) : shown - offsetIn(offset);
};
