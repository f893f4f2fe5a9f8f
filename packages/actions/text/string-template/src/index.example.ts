import { examplesOf } from '@offhook/contract';
import { stringTemplate } from './index.ts';

const filled = (value: string) => [{ socket: 'done', output: { value, string: value } }] as const;

export const examples = examplesOf(stringTemplate, [
  {
    title: 'fills in a variable',
    given: { variables: { name: 'Ada' }, template: 'Call with ${name}' },
    emits: filled('Call with Ada'),
  },
  {
    title: 'fills in a variable in double braces, as often as it stands there',
    given: { variables: { id: 7 }, template: '{{id}} is { {{ id }} }' },
    emits: filled('7 is { 7 }'),
  },
  {
    title: 'leaves nothing where a variable is missing',
    given: { variables: {}, template: 'Queue: ${queue}.' },
    emits: filled('Queue: .'),
  },
  {
    title: 'writes false and 0, and records as JSON',
    given: { variables: { a: false, b: 0, c: { d: 1 } }, template: '${a} ${b} ${c}' },
    emits: filled('false 0 {"d":1}'),
  },
  {
    title: 'fills in what looks like a variable as it is',
    given: { variables: { a: '${b}', b: 'x' }, template: '${a}' },
    emits: filled('${b}'),
  },
]);
