import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { focusPrimaryTab } from './index.ts';

export const examples = examplesOf(focusPrimaryTab, [
  {
    title: 'brings the tab to the front',
    given: { id: 'ctab1' },
    lent: { console: { focusPrimaryTabById: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without an id',
    given: { id: '' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'tab-missing', message: 'The block does not say which tab to focus.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the agent has closed the tab, so that a flow can open it again',
    given: { id: 'ctab1' },
    lent: {
      console: {
        focusPrimaryTabById: () =>
          throwError(() => new ActionError('unknown-tab', 'There is no ctab1.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'unknown-tab', message: 'There is no ctab1.' } }],
  },
]);
