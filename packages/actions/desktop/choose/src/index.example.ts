import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { choose } from './index.ts';

const callers = {
  title: 'Who calls?',
  options: [
    { value: '0035e00000AdaQRAA0', label: 'Ada Lovelace' },
    { value: '0035e00000LinQRAA0', label: 'Lin Lee' },
  ],
};

export const examples = examplesOf(choose, [
  {
    title: 'gives value and label of the option that the agent chose',
    given: callers,
    lent: { ui: { choose: () => of({ value: '0035e00000LinQRAA0' }) } },
    emits: [
      {
        socket: 'success',
        output: { value: '0035e00000LinQRAA0', label: 'Lin Lee', byDefault: false },
      },
    ],
  },
  {
    title: 'takes texts as options, too',
    given: { title: 'How did it go?', options: ['Sold', 'Call again'] },
    lent: { ui: { choose: () => of({ value: 'Sold' }) } },
    emits: [{ socket: 'success', output: { value: 'Sold', label: 'Sold', byDefault: false } }],
  },
  {
    title: 'leaves by failure when the agent closes the question',
    given: callers,
    lent: { ui: { choose: () => of({}) } },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'cancelled',
          message: 'The agent closed “Who calls?” without choosing.',
        },
      },
    ],
  },
  {
    title: 'leaves by failure where there is nothing to choose from',
    given: { title: 'Who calls?', options: [] },
    emits: [
      {
        socket: 'failure',
        output: { code: 'no-options', message: 'There are no options to choose from.' },
      },
    ],
  },
]);
