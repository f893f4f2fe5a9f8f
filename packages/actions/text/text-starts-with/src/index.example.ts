import { examplesOf } from '@offhook/contract';
import { textStartsWith } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

export const examples = examplesOf(textStartsWith, [
  {
    title: 'leaves by true for a number of one of some countries',
    given: { text: '+442079460000', values: ['+1', '+44'], ignoreCase: false },
    emits: yes,
  },
  {
    title: 'leaves by false where the value stands elsewhere',
    given: { text: '00442079460000', values: ['+1', '44'], ignoreCase: false },
    emits: no,
  },
  {
    title: 'ignores case where that is wanted',
    given: { text: 'VIP Sales', values: ['vip'], ignoreCase: true },
    emits: yes,
  },
  {
    title: 'finds an empty value at the beginning of no text',
    given: { text: 'Sales', values: [''], ignoreCase: false },
    emits: no,
  },
]);
