import { choice, defineAction, done, text } from '@offhook/contract';

const raised = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
};

const cases = {
  'lower case': (written: string) => written.toLowerCase(),
  'UPPER CASE': (written: string) => written.toUpperCase(),
  'Title Case': (written: string) =>
    written.toLowerCase().replaceAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu, raised),
  'Sentence case': (written: string) => raised(written.toLowerCase()),
};

/** Writes a text in lower or upper case, or raises the first letter of each word or of the text. */
export const changeCase = defineAction({
  id: 'change-case',
  title: 'Change Case',
  description: 'Writes a text in upper, lower, title or sentence case.',
  aliases: { titles: ['Upper Case', 'Lower Case'] },
  tags: ['text', 'convert'],
  keywords: ['uppercase', 'lowercase', 'capitalize'],
  inputs: {
    text: text({ title: 'Text' }),
    to: choice({
      title: 'Case',
      of: ['lower case', 'UPPER CASE', 'Title Case', 'Sentence case'],
      initial: 'lower case',
    }),
  },
  sockets: done({ value: text({ title: 'Text' }) }),
  run: ({ text: written, to }) => ({ value: cases[to](written) }),
});
