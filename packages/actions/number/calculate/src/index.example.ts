import { examplesOf } from '@offhook/contract';
import { calculate } from './index.ts';

const value = (result: number) => [{ socket: 'success', output: { value: result } }] as const;
const failure = (code: string, message: string) =>
  [{ socket: 'failure', output: { code, message } }] as const;

export const examples = examplesOf(calculate, [
  {
    title: 'calculates with variables',
    given: { expression: 'round(seconds / 60) + 1', variables: { seconds: 150 } },
    emits: value(4),
  },
  {
    title: 'multiplies before it adds, and does brackets first',
    given: { expression: '2 + 3 * (4 - 1) ** 2 - -5 % 3', variables: {} },
    emits: value(31),
  },
  {
    title: 'reads variables that are texts as numbers',
    given: { expression: 'max(a, b) / 2', variables: { a: '10', b: 7 } },
    emits: value(5),
  },
  {
    title: 'leaves by failure for a variable without a number',
    given: { expression: 'a + b', variables: { a: 1, b: '' } },
    emits: failure('variable-missing', 'The variable b has no number.'),
  },
  {
    title: 'leaves by failure for what is divided by 0',
    given: { expression: '1 / n', variables: { n: 0 } },
    emits: failure('no-number', '“1 / n” has no result: it divides by 0, or gets too large.'),
  },
  {
    title: 'leaves by failure for what cannot be read',
    given: { expression: '2 *', variables: {} },
    emits: failure('expression-unreadable', '“2 *” is no expression.'),
  },
]);
