import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { showModal } from './index.ts';

const question = { title: 'Call again?', message: 'Lin Lee asked for a call.' };

export const examples = examplesOf(showModal, [
  {
    title: 'leaves by success when the agent confirms',
    given: { ...question, confirmLabel: 'Call', cancelLabel: 'Not now' },
    lent: { ui: { confirm: () => of({ confirmed: true }) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the agent cancels',
    given: question,
    lent: { ui: { confirm: () => of({ confirmed: false }) } },
    emits: [
      {
        socket: 'failure',
        output: { code: 'cancelled', message: 'The agent did not confirm “Call again?”.' },
      },
    ],
  },
  {
    title: 'has a title of its own where the flow gives none',
    given: { message: 'Close the case?' },
    lent: { ui: { confirm: () => of({ confirmed: false }) } },
    emits: [
      {
        socket: 'failure',
        output: { code: 'cancelled', message: 'The agent did not confirm “Please confirm”.' },
      },
    ],
  },
]);
