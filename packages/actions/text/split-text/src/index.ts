import { defineAction, done, list, optional, text } from '@offhook/contract';

/** Parts a text at a separator; without one at blanks and line breaks, so that its words are left. Parts are trimmed and empty ones left out. */
export const splitText = defineAction({
  id: 'split-text',
  title: 'Split Text',
  description: 'Splits a text at a separator and gives the parts as a list.',
  aliases: { titles: ['Split'] },
  tags: ['text', 'list'],
  keywords: ['separate', 'words', 'comma'],
  inputs: {
    text: text({ title: 'Text' }),
    separator: optional(text({ title: 'Separator', help: 'Empty splits the text into words.' })),
  },
  sockets: done({ value: list({ title: 'Parts', item: text({ title: 'Part' }) }) }),
  run: ({ text: whole, separator }) => ({
    value: whole
      .split(separator || /\s+/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  }),
});
