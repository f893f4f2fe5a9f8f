import { examplesOf } from '@offhook/contract';
import { isWithinBusinessHours } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

const at = (moment: string) => ({ clock: { now: () => Date.parse(moment) } });
const weekdays = { monday: '09:00-12:00, 13:00-17:00', friday: '09:00-15:00', saturday: '' };

export const examples = examplesOf(isWithinBusinessHours, [
  {
    title: 'leaves by true during the hours of the weekday',
    given: { timeZone: 'Europe/Berlin', hours: weekdays, holidays: [] },
    lent: at('2026-03-02T08:00:00Z'),
    emits: yes,
  },
  {
    title: 'leaves by false before the hours begin where the contact centre is',
    given: { timeZone: 'America/New_York', hours: weekdays, holidays: [] },
    lent: at('2026-03-02T08:00:00Z'),
    emits: no,
  },
  {
    title: 'is closed in the break between two spans',
    given: { timeZone: 'Europe/Berlin', hours: weekdays, holidays: [] },
    lent: at('2026-03-02T11:30:00Z'),
    emits: no,
  },
  {
    title: 'is closed from the minute at which the hours end',
    given: { timeZone: 'UTC', hours: weekdays, holidays: [] },
    lent: at('2026-03-06T15:00:00Z'),
    emits: no,
  },
  {
    title: 'is closed on a weekday without hours',
    given: { timeZone: 'UTC', hours: weekdays, holidays: [] },
    lent: at('2026-03-07T10:00:00Z'),
    emits: no,
  },
  {
    title: 'is closed on a holiday of every year',
    given: { timeZone: 'UTC', hours: { fri: '09:00-17:00' }, holidays: ['12-25'] },
    lent: at('2026-12-25T10:00:00Z'),
    emits: no,
  },
  {
    title: 'is open on the same weekday of another year than the holiday',
    given: { timeZone: 'UTC', hours: { Fri: '09:00-17:00' }, holidays: ['2025-12-25'] },
    lent: at('2026-12-25T10:00:00Z'),
    emits: yes,
  },
  {
    title: 'is open after midnight where the hours of the evening last until then',
    given: { timeZone: 'UTC', hours: { monday: '22:00-06:00' }, holidays: [] },
    lent: at('2026-03-03T05:59:00Z'),
    emits: yes,
  },
  {
    title: 'follows the clocks when they are put forward',
    given: { timeZone: 'Europe/Berlin', hours: { monday: '09:00-17:00' }, holidays: [] },
    lent: at('2026-03-30T07:00:00Z'),
    emits: yes,
  },
]);
