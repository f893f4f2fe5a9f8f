import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { sendChatMessage } from './index.ts';

export const examples = examplesOf(sendChatMessage, [
  {
    title: 'writes into the chat',
    given: { content: 'Hello, how can I help?', contentType: 'text/plain' },
    lent: { contact: { sendMessage: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without a message',
    given: { content: ' ', contentType: 'text/plain' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'message-missing', message: 'There is no message to send.' },
      },
    ],
  },
  {
    title: 'leaves by failure in a call',
    given: { content: 'Hello, how can I help?', contentType: 'text/plain' },
    lent: {
      contact: {
        sendMessage: () => throwError(() => new ActionError('wrong-channel', 'This is no chat.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'wrong-channel', message: 'This is no chat.' } }],
  },
]);
