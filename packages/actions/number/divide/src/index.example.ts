import { examplesOf } from '@offhook/contract';
import { divide } from './index.ts';

export const examples = examplesOf(divide, [
  {
    title: 'divides milliseconds to seconds',
    given: { a: 1500, b: 1000 },
    emits: [{ socket: 'done', output: { value: 1.5 } }],
  },
  {
    title: 'gives 0 for 0',
    given: { a: 0, b: 4 },
    emits: [{ socket: 'done', output: { value: 0 } }],
  },
  {
    title: 'gives nothing where a number is divided by 0',
    given: { a: 7, b: 0 },
    emits: [{ socket: 'done', output: {} }],
  },
]);
