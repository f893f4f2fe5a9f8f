import { examplesOf } from '@offhook/contract';
import { lookUpInTable } from './index.ts';

const table = { US: 'Sales America', GB: 'Sales Europe', de: false };

export const examples = examplesOf(lookUpInTable, [
  {
    title: 'finds the value of a key',
    given: { key: 'GB', table, ignoreCase: true },
    emits: [{ socket: 'success', output: { value: 'Sales Europe' } }],
  },
  {
    title: 'finds it whatever the case, and gives false as it is',
    given: { key: ' DE', table, defaultValue: true, ignoreCase: true },
    emits: [{ socket: 'success', output: { value: false } }],
  },
  {
    title: 'uses the default where there is no such key',
    given: { key: 'us', table, defaultValue: 'Reception', ignoreCase: false },
    emits: [{ socket: 'success', output: { value: 'Reception' } }],
  },
  {
    title: 'leaves by failure without a key and a default',
    given: { key: 'constructor', table, ignoreCase: true },
    emits: [
      {
        socket: 'failure',
        output: { code: 'not-found', message: 'The table has no value for “constructor”.' },
      },
    ],
  },
]);
