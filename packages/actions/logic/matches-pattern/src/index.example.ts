import { examplesOf } from '@offhook/contract';
import { matchesPattern } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

export const examples = examplesOf(matchesPattern, [
  {
    title: 'leaves by true for an order number',
    given: { text: 'AB1234', pattern: '^[A-Z]{2}\\d+$', ignoreCase: false },
    emits: yes,
  },
  {
    title: 'leaves by false for what does not fit from end to end',
    given: { text: 'AB1234x', pattern: '^[A-Z]{2}\\d+$', ignoreCase: false },
    emits: no,
  },
  {
    title: 'finds a part where the pattern is not tied to the ends',
    given: { text: 'Please help: order 4711.', pattern: '\\b\\d{4}\\b', ignoreCase: false },
    emits: yes,
  },
  {
    title: 'ignores case where that is wanted',
    given: { text: 'REFUND please', pattern: 'refund|money back', ignoreCase: true },
    emits: yes,
  },
  {
    title: 'finds nothing in an empty text',
    given: { text: '', pattern: '.', ignoreCase: false },
    emits: no,
  },
]);
