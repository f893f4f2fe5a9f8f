import { branch, defineAction, flag, list, text } from '@offhook/contract';

/** Tells whether a text begins with any of some values; an empty value is the beginning of none. */
export const textStartsWith = defineAction({
  id: 'text-starts-with',
  title: 'Text Starts With Value',
  description: 'Tells whether a text begins with one of some values.',
  tags: ['text', 'condition'],
  keywords: ['prefix'],
  inputs: {
    text: text({ title: 'Text' }),
    values: list({ title: 'Values', item: text({ title: 'Value' }) }),
    ignoreCase: flag({ title: 'Ignore Case', initial: false }),
  },
  sockets: branch,
  run: ({ text: whole, values, ignoreCase }) => {
    const folded = (word: string): string => (ignoreCase ? word.toLowerCase() : word);
    return values.some((value) => value !== '' && folded(whole).startsWith(folded(value)));
  },
});
