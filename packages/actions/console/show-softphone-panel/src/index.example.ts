import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { showSoftphonePanel } from './index.ts';

export const examples = examplesOf(showSoftphonePanel, [
  {
    title: 'opens the panel',
    given: {},
    lent: { console: { setSoftphonePanelVisibility: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when there is no panel',
    given: {},
    lent: {
      console: {
        setSoftphonePanelVisibility: () =>
          throwError(() => new ActionError('container-error', 'There is no softphone panel.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'container-error', message: 'There is no softphone panel.' },
      },
    ],
  },
]);
