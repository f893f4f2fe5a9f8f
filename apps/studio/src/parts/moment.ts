import { words } from '../words/words.ts';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const full = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(words().language, { dateStyle: 'medium', timeStyle: 'short' });

/** A moment as people say it: how long ago for a week, then the date; `now` is in milliseconds. */
export const sayMoment = (instant: string, now: number): string => {
  const seconds = (now - Date.parse(instant)) / 1_000;
  if (seconds >= 7 * 86_400) return full().format(new Date(instant));
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['minute', 60];
  if (seconds < 60) return words().frame.justNow;
  const relative = new Intl.RelativeTimeFormat(words().language, { numeric: 'auto' });
  return relative.format(-Math.floor(seconds / size), unit);
};

/** The exact moment, for a tooltip. */
export const sayExactly = (instant: string): string => full().format(new Date(instant));
