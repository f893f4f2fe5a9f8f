import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { muteAgent } from './index.ts';

export const examples = examplesOf(muteAgent, [
  {
    title: 'turns the microphone off',
    given: {},
    lent: { agent: { mute: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
