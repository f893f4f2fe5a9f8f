import { examplesOf } from '@offhook/contract';
import { changeCase } from './index.ts';

const value = (written: string) => [{ socket: 'done', output: { value: written } }] as const;

export const examples = examplesOf(changeCase, [
  {
    title: 'writes a text in lower case',
    given: { text: 'Ada@Example.COM', to: 'lower case' },
    emits: value('ada@example.com'),
  },
  {
    title: 'writes a text in upper case',
    given: { text: 'straße', to: 'UPPER CASE' },
    emits: value('STRASSE'),
  },
  {
    title: 'raises the first letter of each word',
    given: { text: 'ÉMILIE du CHÂTELET-lomont', to: 'Title Case' },
    emits: value('Émilie Du Châtelet-Lomont'),
  },
  {
    title: 'takes what stands before and after an apostrophe for one word',
    given: { text: "the caller's name", to: 'Title Case' },
    emits: value("The Caller's Name"),
  },
  {
    title: 'raises the first letter of the text',
    given: { text: 'CALL BACK LATER', to: 'Sentence case' },
    emits: value('Call back later'),
  },
]);
