import { defineAction, done, type Json, json, number } from '@offhook/contract';

const lengthOf = (value: Json): number => {
  if (value === null) return 0;
  return typeof value === 'object' ? Object.keys(value).length : [...String(value)].length;
};

/** Counts the characters of a text, the items of a list or the members of a record; what is missing has none. */
export const length = defineAction({
  id: 'length',
  title: 'Length',
  description: 'Counts the characters of a text or the items of a list.',
  aliases: { titles: ['Count'] },
  tags: ['text', 'number', 'list'],
  keywords: ['size'],
  inputs: { value: json({ title: 'Value', help: 'A text, a list or a record.' }) },
  sockets: done({ value: number({ title: 'Length' }) }),
  run: ({ value = null }) => ({ value: lengthOf(value) }),
});
