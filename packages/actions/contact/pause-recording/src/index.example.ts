import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { pauseRecording } from './index.ts';

export const examples = examplesOf(pauseRecording, [
  {
    title: 'pauses the recording',
    given: {},
    lent: { contact: { pauseRecording: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the call is over',
    given: {},
    lent: {
      contact: {
        pauseRecording: () => throwError(() => new ActionError('wrong-state', 'The call is over.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'wrong-state', message: 'The call is over.' } }],
  },
]);
