import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { openPrimaryTab } from './index.ts';

export const examples = examplesOf(openPrimaryTab, [
  {
    title: 'gives the id of the tab as `id` and as `value`, of which one was once missing',
    given: { url: '/lightning/page/home', label: 'Home', active: true },
    lent: { console: { openPrimaryTab: () => of({ id: 'ctab1' }) } },
    emits: [{ socket: 'success', output: { id: 'ctab1', value: 'ctab1' } }],
  },
  {
    title: 'leaves by failure without an address',
    given: { url: '', active: true },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'address-missing',
          message: 'The block does not say which address to open.',
        },
      },
    ],
  },
  {
    title: 'leaves by failure where there are no tabs',
    given: { url: '/lightning/page/home', active: true },
    lent: {
      console: {
        openPrimaryTab: () =>
          throwError(() => new ActionError('not-a-console', 'This app has no tabs.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'not-a-console', message: 'This app has no tabs.' } },
    ],
  },
]);
