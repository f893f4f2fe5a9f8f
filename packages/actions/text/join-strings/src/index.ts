import {
  defineAction,
  done,
  type Json,
  json,
  list,
  optional,
  text,
  toText,
} from '@offhook/contract';

const isThere = (value: Json | undefined): value is Json =>
  value !== undefined && value !== null && value !== '';

/** Puts values together as one text. What is missing or empty is left out with its separator; false and 0 are values. */
export const joinStrings = defineAction({
  id: 'join-strings',
  title: 'Join Strings',
  description: 'Puts two or more values together as one text.',
  aliases: { titles: ['Concatenate'] },
  tags: ['text'],
  keywords: ['combine', 'append'],
  inputs: {
    first: json({ title: 'First Value' }),
    second: json({ title: 'Second Value' }),
    separator: optional(text({ title: 'Separator', help: 'Written between the values.' })),
    more: optional(list({ title: 'More Values', item: text({ title: 'Value' }) })),
  },
  sockets: done({ value: text({ title: 'Text' }) }),
  run: ({ first, second, separator = '', more = [] }) => ({
    value: [first, second, ...more].filter(isThere).map(toText).join(separator),
  }),
});
