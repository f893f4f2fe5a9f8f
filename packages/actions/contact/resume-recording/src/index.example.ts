import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { resumeRecording } from './index.ts';

export const examples = examplesOf(resumeRecording, [
  {
    title: 'resumes the recording',
    given: {},
    lent: { contact: { resumeRecording: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the call is over',
    given: {},
    lent: {
      contact: {
        resumeRecording: () =>
          throwError(() => new ActionError('wrong-state', 'The call is over.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'wrong-state', message: 'The call is over.' } }],
  },
]);
