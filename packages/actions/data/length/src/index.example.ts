import { examplesOf } from '@offhook/contract';
import { length } from './index.ts';

const value = (counted: number) => [{ socket: 'done', output: { value: counted } }] as const;

export const examples = examplesOf(length, [
  { title: 'counts the items of a list', given: { value: ['a', 'b'] }, emits: value(2) },
  { title: 'counts the characters of a text', given: { value: 'Zoë 👋' }, emits: value(5) },
  {
    title: 'counts the members of a record',
    given: { value: { Id: '1', Name: 'Ada' } },
    emits: value(2),
  },
  { title: 'counts the digits of a number', given: { value: 12065550100 }, emits: value(11) },
  { title: 'counts nothing in a missing value', given: {}, emits: value(0) },
]);
