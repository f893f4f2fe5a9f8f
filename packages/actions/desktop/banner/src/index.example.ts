import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { banner } from './index.ts';

export const examples = examplesOf(banner, [
  {
    title: 'shows a message until it is cleared',
    given: { id: 'outage', message: 'The order system is down.', level: 'warning' },
    lent: { ui: { banner: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
