import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { form } from './index.ts';

const wrapUp = {
  title: 'Wrap-up',
  instructions: 'What did the customer want?',
  fields: [
    {
      name: 'reason',
      label: 'Reason',
      type: 'choice',
      options: ['Refund', 'Order'],
      required: true,
    },
    { name: 'amount', label: 'Amount', type: 'number' },
  ],
};

export const examples = examplesOf(form, [
  {
    title: 'gives the values that the agent filled in',
    given: wrapUp,
    lent: {
      ui: { form: () => of({ submitted: true, values: { reason: 'Refund', amount: 12.5 } }) },
    },
    emits: [
      {
        socket: 'success',
        output: { values: { reason: 'Refund', amount: 12.5 }, byDefault: false },
      },
    ],
  },
  {
    title: 'leaves by failure when the agent closes the form',
    given: wrapUp,
    lent: { ui: { form: () => of({ submitted: false, values: {} }) } },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'cancelled',
          message: 'The agent closed “Wrap-up” without submitting it.',
        },
      },
    ],
  },
  {
    title: 'leaves by failure for a field that cannot be read',
    given: { title: 'Wrap-up', fields: [{ name: 'amount', type: 'money' }] },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'form-field-unreadable',
          message:
            'The field “amount” has no type “money”: use text, multiline, number, date, flag or choice.',
        },
      },
    ],
  },
]);
