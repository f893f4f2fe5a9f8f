import { examplesOf } from '@offhook/contract';
import { isChatContact } from './index.ts';

export const examples = examplesOf(isChatContact, [
  {
    title: 'says yes for a chat',
    given: { channel: 'chat' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a call',
    given: { channel: 'voice' },
    emits: [{ socket: 'false', output: false }],
  },
]);
