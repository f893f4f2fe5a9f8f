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
import { between, units } from './between.ts';

/**
 * Tells how many whole units lie between two dates; negative where the second comes first. Days and
 * longer are those of the time zone. Where one is no date there is no output.
 */
export const dateDifference = defineAction({
  id: 'date-difference',
  title: 'Difference Between Dates',
  description: 'Tells how far apart two dates are.',
  aliases: { titles: ['Date Difference'] },
  tags: ['date and time'],
  keywords: ['duration', 'age', 'minus', 'since'],
  inputs: {
    from: json({ title: 'From', help: 'An ISO 8601 text, or milliseconds.' }),
    to: json({ title: 'To' }),
    unit: choice({ title: 'Unit', of: units, initial: 'seconds' }),
    timeZone: text({ title: 'Time Zone', help: 'Such as Europe/Berlin.', initial: 'UTC' }),
  },
  sockets: done({
    value: optional(number({ title: 'Difference', help: 'In whole units, cut off.' })),
    milliseconds: optional(number({ title: 'Milliseconds' })),
  }),
  run: ({ from, to, unit, timeZone }) => {
    const [first, last] = [instantOf(from, timeZone), instantOf(to, timeZone)];
    const milliseconds = last - first;
    if (Number.isNaN(milliseconds)) return {};
    return { value: between(first, last, unit, timeZone), milliseconds };
  },
});
