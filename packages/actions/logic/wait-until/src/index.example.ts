import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { waitUntil } from './index.ts';

const now = () => Date.parse('2026-03-29T00:30:00Z');

export const examples = examplesOf(waitUntil, [
  {
    title: 'goes on when the time has come',
    given: { date: '2026-03-29T09:00', timeZone: 'Europe/Berlin' },
    lent: { clock: { now, timer: () => of(0) } },
    emits: [{ socket: 'success', output: { late: 0 } }],
  },
  {
    title: 'does not wait for what has passed, and says how late it is',
    given: { date: '2026-03-29T00:29:30Z', timeZone: 'UTC' },
    lent: { clock: { now, timer: () => of(0) } },
    emits: [{ socket: 'success', output: { late: 30_000 } }],
  },
  {
    title: 'fails where there is no date',
    given: { date: 'soon', timeZone: 'UTC' },
    lent: { clock: { now } },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'not-a-date',
          message: 'There is no date to wait for. Give an ISO 8601 text.',
        },
      },
    ],
  },
]);
