import { examplesOf } from '@offhook/contract';
import { isVoiceContact } from './index.ts';

export const examples = examplesOf(isVoiceContact, [
  {
    title: 'says yes for a call',
    given: { channel: 'voice' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a queued callback',
    given: { channel: 'queue_callback' },
    emits: [{ socket: 'false', output: false }],
  },
]);
