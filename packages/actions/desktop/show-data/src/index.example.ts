import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { showData } from './index.ts';

export const examples = examplesOf(showData, [
  {
    title: 'shows names and values in the Data panel',
    given: { value: { Tier: 'Gold', 'Open orders': 2, Verified: false } },
    lent: { ui: { showData: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
