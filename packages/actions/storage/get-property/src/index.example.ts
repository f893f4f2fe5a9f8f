import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getProperty } from './index.ts';

export const examples = examplesOf(getProperty, [
  {
    title: 'gives the kept value',
    given: { key: 'taskId', defaultValue: '' },
    lent: { storage: { get: () => of('00T5e00000Task1AAA') } },
    emits: [{ socket: 'done', output: { value: '00T5e00000Task1AAA' } }],
  },
  {
    title: 'gives a kept false as it is',
    given: { key: 'optedIn', defaultValue: true },
    lent: { storage: { get: () => of(false) } },
    emits: [{ socket: 'done', output: { value: false } }],
  },
  {
    title: 'gives the default where nothing is kept',
    given: { key: 'taskId', defaultValue: 'none' },
    lent: { storage: { get: () => of(undefined) } },
    emits: [{ socket: 'done', output: { value: 'none' } }],
  },
  {
    title: 'gives the value that was kept for the contact',
    given: { key: 'verified', defaultValue: false, scope: 'contact', contactId: 'call-1' },
    lent: { storage: { get: ({ scope }) => of(scope === 'contact:call-1') } },
    emits: [{ socket: 'done', output: { value: true } }],
  },
]);
