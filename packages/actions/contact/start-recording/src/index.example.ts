import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { startRecording } from './index.ts';

export const examples = examplesOf(startRecording, [
  {
    title: 'starts the recording',
    given: {},
    lent: { contact: { startRecording: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the call is not connected yet',
    given: {},
    lent: {
      contact: {
        startRecording: () =>
          throwError(() => new ActionError('wrong-state', 'The call is not connected.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'wrong-state', message: 'The call is not connected.' } },
    ],
  },
]);
