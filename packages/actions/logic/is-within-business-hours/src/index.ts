import { TZDate, tzOffset } from '@date-fns/tz';
import { ActionError, branch, defineAction, list, record, text } from '@offhook/contract';
import { isOpen } from './is-open.ts';

/**
 * Tells whether it is business hours now. Hours are `09:00-17:00`, several parted by commas; those
 * that end before they begin last into the next day. A holiday is `2026-12-24`, or `12-25` for each
 * year. Hours or a time zone that cannot be read end the run as failed.
 */
export const isWithinBusinessHours = defineAction({
  id: 'is-within-business-hours',
  title: 'Is Within Business Hours?',
  description: 'Tells whether it is within business hours now, by weekday and holiday.',
  aliases: { titles: ['Check Hours of Operation'] },
  tags: ['date and time', 'condition'],
  keywords: ['calendar', 'opening hours'],
  requires: ['clock'],
  inputs: {
    timeZone: text({ title: 'Time Zone', help: 'Such as Europe/Berlin.', initial: 'UTC' }),
    hours: record({
      title: 'Hours',
      help: 'Weekday and hours, such as monday and 09:00-12:00, 13:00-17:00.',
      initial: Object.fromEntries(
        ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, '09:00-17:00']),
      ),
    }),
    holidays: list({
      title: 'Holidays',
      help: 'Such as 2026-12-24, or 12-25 for every year.',
      item: text({ title: 'Holiday', format: 'date' }),
      initial: [],
    }),
  },
  sockets: branch,
  run: ({ timeZone, hours, holidays }, { clock }) => {
    const now = new TZDate(clock.now(), timeZone);
    if (!Number.isNaN(tzOffset(timeZone, now))) return isOpen(now, hours, holidays);
    throw new ActionError('time-zone-unknown', `There is no time zone “${timeZone}”.`);
  },
});
