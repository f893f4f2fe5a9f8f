import { examplesOf } from '@offhook/contract';
import { multiply } from './index.ts';

export const examples = examplesOf(multiply, [
  {
    title: 'multiplies minutes to milliseconds',
    given: { a: 2.5, b: 60000 },
    emits: [{ socket: 'done', output: { value: 150000 } }],
  },
  {
    title: 'multiplies negative numbers',
    given: { a: -3, b: 4 },
    emits: [{ socket: 'done', output: { value: -12 } }],
  },
  {
    title: 'gives nothing where the product is too large',
    given: { a: 1e200, b: 1e200 },
    emits: [{ socket: 'done', output: {} }],
  },
]);
