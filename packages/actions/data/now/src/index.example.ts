import { examplesOf } from '@offhook/contract';
import { now } from './index.ts';

export const examples = examplesOf(now, [
  {
    title: 'tells the moment as a text and as a number',
    given: {},
    lent: { clock: { now: () => 1772355600000 } },
    emits: [
      {
        socket: 'done',
        output: { value: '2026-03-01T09:00:00.000Z', milliseconds: 1772355600000 },
      },
    ],
  },
]);
