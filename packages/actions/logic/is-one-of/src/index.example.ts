import { examplesOf } from '@offhook/contract';
import { isOneOf } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

export const examples = examplesOf(isOneOf, [
  {
    title: 'leaves by true for a queue on the list',
    given: { value: 'Sales', options: ['Support', 'Sales'], ignoreCase: false },
    emits: yes,
  },
  {
    title: 'leaves by false for a queue that is not on the list',
    given: { value: 'Billing', options: ['Support', 'Sales'], ignoreCase: false },
    emits: no,
  },
  {
    title: 'tells upper from lower case unless it shall not',
    given: { value: 'sales', options: ['Sales'], ignoreCase: false },
    emits: no,
  },
  {
    title: 'ignores case where that is wanted',
    given: { value: 'sales', options: ['Sales'], ignoreCase: true },
    emits: yes,
  },
  {
    title: 'finds numbers and booleans by their text',
    given: { value: false, options: ['0', 'false'], ignoreCase: false },
    emits: yes,
  },
  {
    title: 'takes a missing value for the empty text',
    given: { options: ['Sales'], ignoreCase: false },
    emits: no,
  },
]);
