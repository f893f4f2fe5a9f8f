import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getCounter } from './index.ts';

export const examples = examplesOf(getCounter, [
  {
    title: 'gives the count',
    given: { name: 'missed calls' },
    lent: { storage: { get: () => of(3) } },
    emits: [{ socket: 'done', output: { value: 3 } }],
  },
  {
    title: 'gives 0 where nothing was counted yet',
    given: { name: 'missed calls' },
    lent: { storage: { get: () => of(undefined) } },
    emits: [{ socket: 'done', output: { value: 0 } }],
  },
]);
