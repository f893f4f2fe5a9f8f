import { defineAction, done, number, text } from '@offhook/contract';

/** Hides the letters and digits of a text but the last ones; blanks and signs between them stay. */
export const maskText = defineAction({
  id: 'mask-text',
  title: 'Mask Text',
  description: 'Hides all but the last characters of a text, such as those of a card number.',
  aliases: { titles: ['Mask'] },
  tags: ['compliance', 'text'],
  keywords: ['privacy', 'redact'],
  inputs: {
    text: text({ title: 'Text', holds: 'secret' }),
    keep: number({ title: 'Keep Last', help: 'How many letters and digits.', min: 0, initial: 4 }),
    character: text({ title: 'Masking Character', initial: '*', maxLength: 1 }),
  },
  sockets: done({ value: text({ title: 'Text' }) }),
  run: ({ text: whole, keep, character }) => {
    const hidden = /[\p{L}\p{N}]\p{M}*/gu;
    let left = [...whole.matchAll(hidden)].length - Math.max(0, keep);
    return { value: whole.replaceAll(hidden, (shown) => (left-- > 0 ? character || '*' : shown)) };
  },
});
