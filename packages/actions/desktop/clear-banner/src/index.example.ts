import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { clearBanner } from './index.ts';

export const examples = examplesOf(clearBanner, [
  {
    title: 'takes a banner away, and is content where there is none',
    given: { id: 'outage' },
    lent: { ui: { clearBanner: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
