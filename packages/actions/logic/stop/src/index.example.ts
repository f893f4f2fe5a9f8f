import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { stop } from './index.ts';

export const examples = examplesOf(stop, [
  { title: 'ends the branch', given: { when: true }, emits: [] },
  {
    title: 'writes the reason to the log and ends the branch',
    given: { when: true, reason: 'The caller must not be called.' },
    lent: { log: { write: () => of(undefined) } },
    emits: [],
  },
  {
    title: 'goes on where it shall not stop',
    given: { when: false, reason: 'The caller must not be called.' },
    emits: [{ socket: 'done', output: {} }],
  },
]);
