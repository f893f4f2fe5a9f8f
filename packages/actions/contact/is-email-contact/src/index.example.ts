import { examplesOf } from '@offhook/contract';
import { isEmailContact } from './index.ts';

export const examples = examplesOf(isEmailContact, [
  {
    title: 'says yes for an e-mail',
    given: { channel: 'email' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a chat',
    given: { channel: 'chat' },
    emits: [{ socket: 'false', output: false }],
  },
]);
