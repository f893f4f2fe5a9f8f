import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { closeTab } from './index.ts';

export const examples = examplesOf(closeTab, [
  {
    title: 'closes the tab',
    given: { id: 'ctab1' },
    lent: { console: { closeTab: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without an id',
    given: { id: '' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'tab-missing', message: 'The block does not say which tab to close.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the agent has closed it already',
    given: { id: 'ctab1' },
    lent: {
      console: {
        closeTab: () => throwError(() => new ActionError('unknown-tab', 'There is no ctab1.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'unknown-tab', message: 'There is no ctab1.' } }],
  },
]);
