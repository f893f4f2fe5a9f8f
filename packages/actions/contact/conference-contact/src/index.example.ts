import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { conferenceContact } from './index.ts';

export const examples = examplesOf(conferenceContact, [
  {
    title: 'joins all parties',
    given: {},
    lent: { contact: { conferenceConnections: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when nobody else is in the call',
    given: {},
    lent: {
      contact: {
        conferenceConnections: () =>
          throwError(() => new ActionError('nobody-to-join', 'Nobody else is in the call.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'nobody-to-join', message: 'Nobody else is in the call.' },
      },
    ],
  },
]);
