import { ActionError, type JsonRecord } from '@offhook/contract';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const range = /^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/;

type Span = readonly [from: number, to: number];

const spanOf = (written: string): Span => {
  const [, fromHour, fromMinute, toHour, toMinute] = (range.exec(written) ?? []).map(Number);
  const from = (fromHour ?? NaN) * 60 + (fromMinute ?? NaN);
  const to = (toHour ?? NaN) * 60 + (toMinute ?? NaN);
  if (from <= 1440 && to <= 1440) return [from, to];
  throw new ActionError(
    'hours-unreadable',
    `“${written}” cannot be read as hours. Write them like 09:00-17:00.`,
  );
};

/** In minutes of the day; `mon` and `Monday` are both monday. */
const spansOf = (hours: JsonRecord, weekday: number): readonly Span[] =>
  Object.entries(hours)
    .filter(([day]) => day.length > 1 && days[weekday]?.startsWith(day.trim().toLowerCase()))
    .flatMap(([, written]) => String(written ?? '').split(','))
    .map((written) => written.trim())
    .filter((written) => written !== '')
    .map(spanOf);

const isHoliday = (at: Date, holidays: readonly string[]): boolean => {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return holidays.some((holiday) => [day, `${at.getFullYear()}-${day}`].includes(holiday.trim()));
};

/** Whether a moment, told in its own time zone, lies within the hours. */
export const isOpen = (at: Date, hours: JsonRecord, holidays: readonly string[]): boolean => {
  const minute = at.getHours() * 60 + at.getMinutes();
  const before = new Date(at.getFullYear(), at.getMonth(), at.getDate() - 1);
  const today = spansOf(hours, at.getDay());
  const yesterday = spansOf(hours, (at.getDay() + 6) % 7);
  const opened = today.some(([from, to]) => minute >= from && (minute < to || to <= from));
  const lasts = yesterday.some(([from, to]) => to <= from && minute < to);
  return (opened && !isHoliday(at, holidays)) || (lasts && !isHoliday(before, holidays));
};
