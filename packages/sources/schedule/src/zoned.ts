import { ActionError } from '@offhook/contract';

/** A day by the calendar of a time zone. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new ActionError(
      'bad-setting',
      `“${timeZone}” is no time zone. Write one such as Europe/Berlin, or UTC.`,
    );
  }
};

const readWith = (format: Intl.DateTimeFormat, instant: number): readonly number[] => {
  const parts = format.formatToParts(instant);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].map(read);
};

/** What clocks and calendars show in a time zone. Throws `bad-setting` where there is none of that name. */
export const zoned = (timeZone: string) => {
  const format = formatFor(timeZone);
  const dayAt = (instant: number): Day => {
    const [year = 0, month = 0, day = 0] = readWith(format, instant);
    return { year, month, day };
  };
  /** How far its clocks are ahead of UTC, in milliseconds. */
  const aheadAt = (instant: number): number => {
    const whole = Math.floor(instant / 1000) * 1000;
    const [year = 0, month = 1, day, hour, minute, second] = readWith(format, whole);
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
  };
  /** When its clocks show a time; one that a change of clocks leaves out comes as much later. */
  const instantOf = ({ year, month, day }: Day, hour: number, minute: number): number => {
    const shown = Date.UTC(year, month - 1, day, hour, minute);
    const before = shown - aheadAt(shown - 86_400_000);
    const isShown = before + aheadAt(before) === shown;
    if (isShown) return before;
    const after = shown - aheadAt(shown + 86_400_000);
    return after + aheadAt(after) === shown ? after : before;
  };
  return { dayAt, instantOf };
};
