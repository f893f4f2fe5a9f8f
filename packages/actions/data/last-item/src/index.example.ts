import { examplesOf } from '@offhook/contract';
import { lastItem } from './index.ts';

export const examples = examplesOf(lastItem, [
  {
    title: 'takes the last message',
    given: { list: ['Hello', 'Where is my order?'] },
    emits: [{ socket: 'done', output: { value: 'Where is my order?' } }],
  },
  {
    title: 'gives nothing of an empty list',
    given: { list: [] },
    emits: [{ socket: 'done', output: {} }],
  },
]);
