import { examplesOf } from '@offhook/contract';
import { firstItem } from './index.ts';

export const examples = examplesOf(firstItem, [
  {
    title: 'takes the first record that was found',
    given: { list: [{ Id: '003A' }, { Id: '003B' }] },
    emits: [{ socket: 'done', output: { value: { Id: '003A' } } }],
  },
  {
    title: 'gives nothing of an empty list',
    given: { list: [] },
    emits: [{ socket: 'done', output: {} }],
  },
]);
