import { examplesOf } from '@offhook/contract';
import { isTruthy } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

export const examples = examplesOf(isTruthy, [
  { title: 'takes a text for true', given: { value: '5005e00000Case1AAA' }, emits: yes },
  { title: 'takes the boolean true for true', given: { value: true }, emits: yes },
  { title: 'takes the boolean false for false', given: { value: false }, emits: no },
  { title: 'takes a missing value for false', given: {}, emits: no },
  { title: 'takes an empty text for false', given: { value: '' }, emits: no },
  { title: 'takes the text false for false', given: { value: 'False' }, emits: no },
  { title: 'takes the text 0 for false', given: { value: '0' }, emits: no },
  { title: 'takes the number 0 for false', given: { value: 0 }, emits: no },
  { title: 'takes an empty list for true', given: { value: [] }, emits: yes },
]);
