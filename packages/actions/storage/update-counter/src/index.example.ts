import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { updateCounter } from './index.ts';

export const examples = examplesOf(updateCounter, [
  {
    title: 'counts up and gives the count',
    given: { name: 'missed calls', delta: 1 },
    lent: { storage: { add: () => of({ value: 3 }) } },
    emits: [{ socket: 'done', output: { value: 3 } }],
  },
  {
    title: 'sets a counter back',
    given: { name: 'missed calls', delta: 1, setTo: 0 },
    lent: { storage: { set: () => of(undefined) } },
    emits: [{ socket: 'done', output: { value: 0 } }],
  },
]);
