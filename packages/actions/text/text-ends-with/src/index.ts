import { branch, defineAction, flag, list, text } from '@offhook/contract';

/** Tells whether a text ends with any of some values; an empty value is the end of none. */
export const textEndsWith = defineAction({
  id: 'text-ends-with',
  title: 'Text Ends With Value',
  description: 'Tells whether a text ends with one of some values.',
  tags: ['text', 'condition'],
  keywords: ['suffix'],
  inputs: {
    text: text({ title: 'Text' }),
    values: list({ title: 'Values', item: text({ title: 'Value' }) }),
    ignoreCase: flag({ title: 'Ignore Case', initial: false }),
  },
  sockets: branch,
  run: ({ text: whole, values, ignoreCase }) => {
    const folded = (word: string): string => (ignoreCase ? word.toLowerCase() : word);
    return values.some((value) => value !== '' && folded(whole).endsWith(folded(value)));
  },
});
