import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { playSound } from './index.ts';

const message = 'The browser lets this page make no sound yet.';

export const examples = examplesOf(playSound, [
  {
    title: 'plays a sound',
    given: { sound: 'ring' },
    lent: { ui: { playSound: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure where the page may make no sound',
    given: { sound: 'chime' },
    lent: { ui: { playSound: () => throwError(() => new ActionError('sound-blocked', message)) } },
    emits: [{ socket: 'failure', output: { code: 'sound-blocked', message } }],
  },
]);
