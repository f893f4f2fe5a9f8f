import { examplesOf } from '@offhook/contract';
import { trimText } from './index.ts';

const value = (written: string) => [{ socket: 'done', output: { value: written } }] as const;

export const examples = examplesOf(trimText, [
  {
    title: 'removes blanks and line breaks at both ends',
    given: { text: ' Ada  Lovelace\n', side: 'both', single: false },
    emits: value('Ada  Lovelace'),
  },
  {
    title: 'removes blanks at the start only',
    given: { text: ' Ada ', side: 'start', single: false },
    emits: value('Ada '),
  },
  {
    title: 'removes blanks at the end only',
    given: { text: ' Ada ', side: 'end', single: false },
    emits: value(' Ada'),
  },
  {
    title: 'makes blanks within the text single where that is wanted',
    given: { text: ' Ada \n Lovelace ', side: 'both', single: true },
    emits: value('Ada Lovelace'),
  },
]);
