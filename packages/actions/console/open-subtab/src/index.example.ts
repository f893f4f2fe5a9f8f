import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { openSubtab } from './index.ts';

export const examples = examplesOf(openSubtab, [
  {
    title: 'opens the address and gives the id of the subtab as `id` and as `value`',
    given: { primaryTabId: 'ctab1', url: '/lightning/page/home', active: true },
    lent: { console: { openSubtab: () => of({ id: 'ctab1_1' }) } },
    emits: [{ socket: 'success', output: { id: 'ctab1_1', value: 'ctab1_1' } }],
  },
  {
    title: 'leaves by failure without a primary tab',
    given: { primaryTabId: '', url: '/lightning/page/home', active: true },
    emits: [
      {
        socket: 'failure',
        output: { code: 'tab-missing', message: 'The block needs a primary tab and an address.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the primary tab was closed meanwhile',
    given: { primaryTabId: 'ctab9', url: '/lightning/page/home', active: true },
    lent: {
      console: {
        openSubtab: () => throwError(() => new ActionError('unknown-tab', 'There is no ctab9.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'unknown-tab', message: 'There is no ctab9.' } }],
  },
]);
