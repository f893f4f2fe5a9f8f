import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { stopRecording } from './index.ts';

export const examples = examplesOf(stopRecording, [
  {
    title: 'stops the recording',
    given: {},
    lent: { contact: { stopRecording: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when it cannot be stopped, so that a flow can keep the card locked',
    given: {},
    lent: {
      contact: {
        stopRecording: () => throwError(() => new ActionError('no-answer', 'Try again.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'no-answer', message: 'Try again.' } }],
  },
]);
