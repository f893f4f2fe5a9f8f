import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { enableClickToDial } from './index.ts';

export const examples = examplesOf(enableClickToDial, [
  {
    title: 'turns click-to-dial on',
    given: {},
    lent: { console: { enableClickToDial: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the CRM refuses',
    given: {},
    lent: {
      console: {
        enableClickToDial: () =>
          throwError(() => new ActionError('container-error', 'The softphone is not ready.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'container-error', message: 'The softphone is not ready.' },
      },
    ],
  },
]);
