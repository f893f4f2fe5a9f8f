import { defineAction, done, json, number, optional } from '@offhook/contract';

/** Takes a part of a text or a list; positions count from 0, negative ones from the end. What is neither text, number nor list has no part. */
export const slice = defineAction({
  id: 'slice',
  title: 'Slice',
  description: 'Takes a part of a text or a list, by its position.',
  aliases: { titles: ['Substring'] },
  tags: ['text', 'list'],
  inputs: {
    value: json({ title: 'Value', help: 'A text or a list.' }),
    start: optional(number({ title: 'Start', help: 'From 0; -4 is the fourth from the end.' })),
    end: optional(number({ title: 'End', help: 'Not included; empty takes all that follows.' })),
  },
  sockets: done({ value: json({ title: 'Part' }) }),
  run: ({ value, start, end }) => {
    if (Array.isArray(value)) return { value: value.slice(start, end) };
    if (typeof value !== 'string' && typeof value !== 'number') return {};
    return { value: [...String(value)].slice(start, end).join('') };
  },
});
