import { examplesOf } from '@offhook/contract';
import { mergeRecords } from './index.ts';

export const examples = examplesOf(mergeRecords, [
  {
    title: 'lets later fields win, also where they are false or empty',
    given: {
      records: [
        { Status: 'Open', Priority: 'Low' },
        { Priority: '', Vip: false },
      ],
      deep: false,
    },
    emits: [{ socket: 'done', output: { value: { Status: 'Open', Priority: '', Vip: false } } }],
  },
  {
    title: 'replaces records within records',
    given: { records: [{ a: { b: 1, c: 2 } }, { a: { b: 3 } }], deep: false },
    emits: [{ socket: 'done', output: { value: { a: { b: 3 } } } }],
  },
  {
    title: 'merges records within records where that is wanted, and replaces lists',
    given: {
      records: [{ a: { b: 1, c: [1, 2] } }, { a: { b: 3, c: [4] } }, { d: null }],
      deep: true,
    },
    emits: [{ socket: 'done', output: { value: { a: { b: 3, c: [4] }, d: null } } }],
  },
  {
    title: 'gives an empty record where there is none',
    given: { records: [], deep: false },
    emits: [{ socket: 'done', output: { value: {} } }],
  },
]);
