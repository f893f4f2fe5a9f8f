import { examplesOf } from '@offhook/contract';
import { maskText } from './index.ts';

const value = (written: string) => [{ socket: 'done', output: { value: written } }] as const;

export const examples = examplesOf(maskText, [
  {
    title: 'keeps the last digits of a card number, and its blanks',
    given: { text: '4111 1111 1111 1234', keep: 4, character: '*' },
    emits: value('**** **** **** 1234'),
  },
  {
    title: 'hides everything where nothing is kept',
    given: { text: 'Zoë', keep: 0, character: 'x' },
    emits: value('xxx'),
  },
  {
    title: 'shows a text that is no longer than what is kept',
    given: { text: '1234', keep: 4, character: '*' },
    emits: value('1234'),
  },
  {
    title: 'takes a star where no character is given',
    given: { text: '+1 206 555 0100', keep: 2, character: '' },
    emits: value('+* *** *** **00'),
  },
]);
