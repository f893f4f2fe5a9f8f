import { examplesOf } from '@offhook/contract';
import { textEndsWith } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

export const examples = examplesOf(textEndsWith, [
  {
    title: 'leaves by true for an address at one of some companies',
    given: { text: 'ada@example.com', values: ['@example.org', '@example.com'], ignoreCase: false },
    emits: yes,
  },
  {
    title: 'leaves by false where the value stands elsewhere',
    given: { text: 'ada@example.com.au', values: ['@example.com'], ignoreCase: false },
    emits: no,
  },
  {
    title: 'ignores case where that is wanted',
    given: { text: 'ada@EXAMPLE.com', values: ['@example.com'], ignoreCase: true },
    emits: yes,
  },
  {
    title: 'finds an empty value at the end of no text',
    given: { text: 'ada@example.com', values: [''], ignoreCase: false },
    emits: no,
  },
]);
