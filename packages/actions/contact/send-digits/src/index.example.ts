import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { sendDigits } from './index.ts';

export const examples = examplesOf(sendDigits, [
  {
    title: 'types the digits',
    given: { digits: '1,4711#' },
    lent: { contact: { sendDigits: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for what no keypad has',
    given: { digits: 'seven' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'digits-invalid', message: '"seven" cannot be typed into a call.' },
      },
    ],
  },
]);
