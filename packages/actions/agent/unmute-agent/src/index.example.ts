import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { unmuteAgent } from './index.ts';

export const examples = examplesOf(unmuteAgent, [
  {
    title: 'turns the microphone on again',
    given: {},
    lent: { agent: { unmute: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
