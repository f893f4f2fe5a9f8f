import { examplesOf } from '@offhook/contract';
import { randomNumber } from './index.ts';

export const examples = examplesOf(randomNumber, [
  {
    title: 'draws the only number that there is',
    given: { min: 7, max: 7, whole: true },
    emits: [{ socket: 'done', output: { value: 7 } }],
  },
  {
    title: 'draws whole numbers that lie between the limits',
    given: { min: 6.2, max: 7.9, whole: true },
    emits: [{ socket: 'done', output: { value: 7 } }],
  },
]);
