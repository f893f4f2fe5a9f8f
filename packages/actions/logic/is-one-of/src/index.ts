import { branch, defineAction, flag, json, list, text, toText } from '@offhook/contract';

/** Tells whether a value equals an option, both read as texts; a missing value equals only the empty text. */
export const isOneOf = defineAction({
  id: 'is-one-of',
  title: 'Is One Of?',
  description: 'Tells whether a value is one of a list of values.',
  tags: ['list', 'condition'],
  keywords: ['contains', 'equal'],
  inputs: {
    value: json({ title: 'Value', help: 'Usually the output of an earlier block.' }),
    options: list({ title: 'Options', item: text({ title: 'Option' }) }),
    ignoreCase: flag({ title: 'Ignore Case', initial: false }),
  },
  sockets: branch,
  run: ({ value, options, ignoreCase }) => {
    const folded = (word: string): string => (ignoreCase ? word.toLowerCase() : word);
    const sought = folded(toText(value));
    return options.some((option) => folded(option) === sought);
  },
});
