import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { unsetProperty } from './index.ts';

export const examples = examplesOf(unsetProperty, [
  {
    title: 'forgets a value, and is content where there is none',
    given: { key: 'taskId' },
    lent: { storage: { delete: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
