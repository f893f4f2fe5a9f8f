import { choice, defineAction, done, flag, text } from '@offhook/contract';

/** Removes blanks and line breaks around a text, and where that is wanted makes those within it single blanks. */
export const trimText = defineAction({
  id: 'trim-text',
  title: 'Trim Text',
  description: 'Removes blanks from the start and the end of a text.',
  aliases: { titles: ['Trim'] },
  tags: ['text'],
  keywords: ['space', 'whitespace', 'clean'],
  inputs: {
    text: text({ title: 'Text' }),
    side: choice({ title: 'Side', of: ['both', 'start', 'end'], initial: 'both' }),
    single: flag({
      title: 'Single Blanks',
      help: 'Also makes one blank of several, or of a line break, within the text.',
      initial: false,
    }),
  },
  sockets: done({ value: text({ title: 'Text' }) }),
  run: ({ text: whole, side, single }) => {
    const left = single ? whole.replaceAll(/\s+/g, ' ') : whole;
    if (side === 'start') return { value: left.trimStart() };
    return { value: side === 'end' ? left.trimEnd() : left.trim() };
  },
});
