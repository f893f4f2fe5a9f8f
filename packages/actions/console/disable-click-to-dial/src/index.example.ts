import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { disableClickToDial } from './index.ts';

export const examples = examplesOf(disableClickToDial, [
  {
    title: 'turns click-to-dial off',
    given: {},
    lent: { console: { disableClickToDial: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the CRM refuses',
    given: {},
    lent: {
      console: {
        disableClickToDial: () =>
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
