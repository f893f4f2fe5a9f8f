import { examplesOf } from '@offhook/contract';
import { isContactInbound } from './index.ts';

export const examples = examplesOf(isContactInbound, [
  {
    title: 'says yes for a call that came in',
    given: { direction: 'inbound' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a call that the agent placed',
    given: { direction: 'outbound' },
    emits: [{ socket: 'false', output: false }],
  },
]);
