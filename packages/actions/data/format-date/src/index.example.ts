import { examplesOf } from '@offhook/contract';
import { formatDate } from './index.ts';

const value = (written: string) => [{ socket: 'done', output: { value: written } }] as const;

export const examples = examplesOf(formatDate, [
  {
    title: 'writes a date in the time zone of the contact centre',
    given: {
      date: '2026-03-01T23:30:00.000Z',
      format: 'yyyy-MM-dd HH:mm',
      timeZone: 'Europe/Berlin',
    },
    emits: value('2026-03-02 00:30'),
  },
  {
    title: 'writes milliseconds, also where they come as a text',
    given: { date: '1772355600000', format: "EEEE, d MMMM yyyy 'at' h:mm a", timeZone: 'UTC' },
    emits: value('Sunday, 1 March 2026 at 9:00 AM'),
  },
  {
    title: 'reads a date without a time zone in the given one',
    given: {
      date: '2026-07-01T09:00',
      format: "yyyy-MM-dd'T'HH:mmxxx",
      timeZone: 'America/New_York',
    },
    emits: value('2026-07-01T09:00-04:00'),
  },
  {
    title: 'takes YYYY and DD for the year and the day of the month, but not in quotes',
    given: { date: '2026-12-31T10:00Z', format: "DD.MM.YYYY 'DD'", timeZone: 'UTC' },
    emits: value('31.12.2026 DD'),
  },
  {
    title: 'gives nothing for what is no date',
    given: { date: 'soon', format: 'yyyy', timeZone: 'UTC' },
    emits: [{ socket: 'done', output: {} }],
  },
  {
    title: 'gives nothing for a missing date',
    given: { format: 'yyyy', timeZone: 'UTC' },
    emits: [{ socket: 'done', output: {} }],
  },
]);
