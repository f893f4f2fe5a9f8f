import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { leaveVoicemail } from './index.ts';

export const examples = examplesOf(leaveVoicemail, [
  {
    title: 'leaves the message',
    given: { voicemailDropName: 'Sorry we missed you', quickConnectName: 'Voicemail' },
    lent: { contact: { leaveVoicemail: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the message cannot be played; the agent stays in the call',
    given: { voicemailDropName: 'Sorry we missed you', quickConnectName: 'Nobody' },
    lent: {
      contact: {
        leaveVoicemail: () =>
          throwError(() => new ActionError('unknown-quick-connect', 'There is no Nobody.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'unknown-quick-connect', message: 'There is no Nobody.' },
      },
    ],
  },
  {
    title: 'leaves by failure when no message is named',
    given: { voicemailDropName: '' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'voicemail-missing',
          message: 'The block does not say which message to leave.',
        },
      },
    ],
  },
]);
