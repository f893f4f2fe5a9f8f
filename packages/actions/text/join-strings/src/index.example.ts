import { examplesOf } from '@offhook/contract';
import { joinStrings } from './index.ts';

const value = (written: string) => [{ socket: 'done', output: { value: written } }] as const;

export const examples = examplesOf(joinStrings, [
  {
    title: 'joins two texts',
    given: { first: 'Ada', second: 'Lovelace', separator: ' ' },
    emits: value('Ada Lovelace'),
  },
  {
    title: 'joins without a separator where none is given',
    given: { first: 'https://example.com/?id=', second: 4711 },
    emits: value('https://example.com/?id=4711'),
  },
  {
    title: 'does not drop the boolean false, nor 0',
    given: { first: false, second: 0, separator: ' ' },
    emits: value('false 0'),
  },
  {
    title: 'leaves out what is missing or empty, and its separator',
    given: { second: 'Lovelace', separator: ', ', more: ['', 'London'] },
    emits: value('Lovelace, London'),
  },
  {
    title: 'writes records and lists as JSON',
    given: { first: { a: 1 }, second: [true] },
    emits: value('{"a":1}[true]'),
  },
]);
