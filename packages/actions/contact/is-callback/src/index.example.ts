import { examplesOf } from '@offhook/contract';
import { isCallback } from './index.ts';

export const examples = examplesOf(isCallback, [
  {
    title: 'says yes for a queued callback',
    given: { channel: 'queue_callback' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a call that came in',
    given: { channel: 'voice' },
    emits: [{ socket: 'false', output: false }],
  },
]);
