import {
  ActionError,
  defineAction,
  done,
  instantOf,
  json,
  optional,
  text,
} from '@offhook/contract';
import { writeDate } from './write-date.ts';

/**
 * Writes a date by a pattern of Unicode letters, in a time zone. YYYY and DD are read as yyyy and
 * dd. For what is no date the text is absent; a pattern or a time zone that cannot be read ends the
 * run as failed.
 */
export const formatDate = defineAction({
  id: 'format-date',
  title: 'Format a Date object',
  description: 'Writes a date as a text, by a pattern and in a time zone.',
  aliases: { titles: ['Format', 'Format Date'] },
  tags: ['text', 'date and time', 'convert'],
  keywords: ['timestamp'],
  inputs: {
    date: json({ title: 'Date', help: 'An ISO 8601 text, or milliseconds.' }),
    format: text({
      title: 'Format',
      help: 'Such as yyyy-MM-dd HH:mm, or EEEE d MMMM; plain words in quotes.',
      initial: 'yyyy-MM-dd HH:mm',
    }),
    timeZone: text({ title: 'Time Zone', help: 'Such as Europe/Berlin.', initial: 'UTC' }),
  },
  sockets: done({ value: optional(text({ title: 'Text', help: 'Absent for what is no date.' })) }),
  run: ({ date, format, timeZone }) => {
    const instant = instantOf(date, timeZone);
    if (Number.isNaN(new Date(instant).getTime())) return {};
    const value = writeDate(instant, format, timeZone);
    if (value !== undefined) return { value };
    const message = `“${format}” is no pattern for dates. Write one such as yyyy-MM-dd HH:mm.`;
    throw new ActionError('format-unreadable', message);
  },
});
