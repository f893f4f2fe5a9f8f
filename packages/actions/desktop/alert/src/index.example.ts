import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { alert } from './index.ts';

export const examples = examplesOf(alert, [
  {
    title: 'shows a message and goes on',
    given: { message: 'This caller must be verified.' },
    lent: { ui: { alert: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
