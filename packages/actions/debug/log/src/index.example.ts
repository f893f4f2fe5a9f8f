import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { log } from './index.ts';

export const examples = examplesOf(log, [
  {
    title: 'writes a text',
    given: { level: 'info', message: 'The caller was found.' },
    lent: { log: { write: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
