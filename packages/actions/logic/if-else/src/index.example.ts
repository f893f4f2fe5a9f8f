import { examplesOf } from '@offhook/contract';
import { ifElse } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

export const examples = examplesOf(ifElse, [
  {
    title: 'leaves by true when two texts are the same',
    given: { operandA: 'Sales', comparator: '===', operandB: 'Sales', evaluateAs: 'string' },
    emits: yes,
  },
  {
    title: 'leaves by false when two texts differ, also by case',
    given: { operandA: 'Sales', comparator: '===', operandB: 'sales', evaluateAs: 'string' },
    emits: no,
  },
  {
    title: 'takes a missing text for an empty one',
    given: { comparator: '===', operandB: '', evaluateAs: 'string' },
    emits: yes,
  },
  {
    title: 'finds the boolean true and the text true the same',
    given: { operandA: true, comparator: '===', operandB: 'true', evaluateAs: 'boolean' },
    emits: yes,
  },
  {
    title: 'takes the texts false and 0, and a missing value, for the boolean false',
    given: { operandA: 'False', comparator: '===', evaluateAs: 'boolean' },
    emits: yes,
  },
  {
    title: 'compares numbers by size, not letter by letter',
    given: { operandA: '9', comparator: '<', operandB: '10', evaluateAs: 'number' },
    emits: yes,
  },
  {
    title: 'leaves by false when something is no number',
    given: { operandA: '', comparator: '>=', operandB: 0, evaluateAs: 'number' },
    emits: no,
  },
  {
    title: 'tells that two values differ',
    given: { operandA: 'voice', comparator: '!==', operandB: 'chat', evaluateAs: 'string' },
    emits: yes,
  },
  {
    title: 'takes a number for no larger than itself',
    given: { operandA: 3, comparator: '>', operandB: 3, evaluateAs: 'number' },
    emits: no,
  },
  {
    title: 'lets equal numbers pass as at most',
    given: { operandA: 3, comparator: '<=', operandB: 3, evaluateAs: 'number' },
    emits: yes,
  },
]);
