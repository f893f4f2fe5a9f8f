import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { setProperty } from './index.ts';

export const examples = examplesOf(setProperty, [
  {
    title: 'keeps a value under its key',
    given: { key: 'taskId', value: '00T5e00000Task1AAA' },
    lent: { storage: { set: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
  {
    title: 'removes the key when there is no value',
    given: { key: 'taskId' },
    lent: { storage: { delete: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
  {
    title: 'keeps a value for the contact for an hour, apart from those of other contacts',
    given: {
      key: 'verified',
      value: true,
      scope: 'contact',
      contactId: 'call-1',
      expiresIn: 3_600_000,
    },
    lent: { storage: { set: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
