import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { delay } from './index.ts';

export const examples = examplesOf(delay, [
  {
    title: 'goes on when the time is over',
    given: { milliseconds: 1500 },
    lent: { clock: { timer: () => of(0) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
