import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { refreshView } from './index.ts';

export const examples = examplesOf(refreshView, [
  {
    title: 'refreshes the page',
    given: {},
    lent: { console: { refreshView: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the page cannot be refreshed',
    given: {},
    lent: {
      console: {
        refreshView: () =>
          throwError(() => new ActionError('generic-error', 'This page cannot be refreshed.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'generic-error', message: 'This page cannot be refreshed.' },
      },
    ],
  },
]);
