import { examplesOf, type Json } from '@offhook/contract';
import { slice } from './index.ts';

const part = (value: Json) => [{ socket: 'done', output: { value } }] as const;

export const examples = examplesOf(slice, [
  {
    title: 'takes a part out of the middle of a text',
    given: { value: '+12065550100', start: 2, end: 5 },
    emits: part('206'),
  },
  {
    title: 'takes the last characters',
    given: { value: '+12065550100', start: -4 },
    emits: part('0100'),
  },
  {
    title: 'takes the first items of a list',
    given: { value: [1, 2, 3], end: 2 },
    emits: part([1, 2]),
  },
  {
    title: 'takes everything where no limits are given',
    given: { value: 'Ada' },
    emits: part('Ada'),
  },
  { title: 'reads a number as a text', given: { value: 12345, start: 3 }, emits: part('45') },
  {
    title: 'does not part a character of two units',
    given: { value: '👋Zoë', end: 1 },
    emits: part('👋'),
  },
  {
    title: 'gives nothing of a record',
    given: { value: { a: 1 }, start: 0 },
    emits: [{ socket: 'done', output: {} }],
  },
]);
