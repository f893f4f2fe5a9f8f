import { examplesOf } from '@offhook/contract';
import { pickFields } from './index.ts';

const ada = { Id: '0035e00000AdaQRAA0', Name: 'Ada Lovelace', DoNotCall: false };

export const examples = examplesOf(pickFields, [
  {
    title: 'keeps the named fields, also those that are false',
    given: { from: ada, fields: ['Name', 'DoNotCall', 'Email'], mode: 'keep' },
    emits: [{ socket: 'done', output: { value: { Name: 'Ada Lovelace', DoNotCall: false } } }],
  },
  {
    title: 'leaves out the named fields where that is wanted',
    given: { from: ada, fields: ['Id', 'DoNotCall'], mode: 'leave out' },
    emits: [{ socket: 'done', output: { value: { Name: 'Ada Lovelace' } } }],
  },
]);
