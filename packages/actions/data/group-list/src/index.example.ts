import { examplesOf } from '@offhook/contract';
import { groupList } from './index.ts';

const [a, b, c] = [
  { Id: '500A', Status: 'Open', Score: 2 },
  { Id: '500B', Status: 'Closed', Score: 1 },
  { Id: '500C', Status: 'Open' },
];

export const examples = examplesOf(groupList, [
  {
    title: 'groups records by a field',
    given: { list: [a, b, c], path: 'Status' },
    emits: [
      {
        socket: 'done',
        output: { value: { Open: [a, c], Closed: [b] }, names: ['Open', 'Closed'] },
      },
    ],
  },
  {
    title: 'puts what has no value in the group of the empty name',
    given: { list: [a, b, c], path: 'Score' },
    emits: [
      { socket: 'done', output: { value: { 2: [a], 1: [b], '': [c] }, names: ['2', '1', ''] } },
    ],
  },
]);
