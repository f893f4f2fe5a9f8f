import {
  choice,
  defineAction,
  done,
  instantOf,
  json,
  number,
  optional,
  text,
} from '@offhook/contract';
import { added, units } from './added.ts';

/**
 * Adds a time to a date, or takes it away where the amount is negative. Days and longer are those of
 * the time zone, whatever its clocks do, and whole ones. For what is no date there is no output.
 */
export const addToDate = defineAction({
  id: 'add-to-date',
  title: 'Add to Date',
  description: 'Adds minutes, days, months or another time to a date.',
  aliases: { titles: ['Subtract from Date'] },
  tags: ['date and time'],
  keywords: ['plus', 'later', 'due', 'business days'],
  inputs: {
    date: json({ title: 'Date', help: 'An ISO 8601 text, or milliseconds.' }),
    amount: number({ title: 'Amount', help: 'Negative for an earlier date.', initial: 1 }),
    unit: choice({ title: 'Unit', of: units, initial: 'days' }),
    timeZone: text({ title: 'Time Zone', help: 'Such as Europe/Berlin.', initial: 'UTC' }),
  },
  sockets: done({
    value: optional(text({ title: 'Date', help: 'ISO 8601, in UTC.', format: 'date' })),
    milliseconds: optional(number({ title: 'Milliseconds' })),
  }),
  run: ({ date, amount, unit, timeZone }) => {
    const then = new Date(added(instantOf(date, timeZone), amount, unit, timeZone));
    const milliseconds = then.getTime();
    return Number.isNaN(milliseconds) ? {} : { value: then.toISOString(), milliseconds };
  },
});
