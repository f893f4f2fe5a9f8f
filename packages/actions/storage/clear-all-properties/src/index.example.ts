import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { clearAllProperties } from './index.ts';

export const examples = examplesOf(clearAllProperties, [
  {
    title: 'forgets all values that flows share',
    given: {},
    lent: { storage: { clear: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
