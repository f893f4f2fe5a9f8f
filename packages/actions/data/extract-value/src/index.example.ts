import { examplesOf } from '@offhook/contract';
import { extractValue } from './index.ts';

const found = { value: [{ Id: '0015e00000AcmeAAAA', Account: { Name: 'Acme' } }] };

export const examples = examplesOf(extractValue, [
  {
    title: 'reads a field of a record',
    given: { targetField: { AccountId: '0015e00000AcmeAAAA' }, keyPath: 'AccountId' },
    emits: [{ socket: 'done', output: { value: '0015e00000AcmeAAAA' } }],
  },
  {
    title: 'reads through lists and records',
    given: { targetField: found, keyPath: 'value[0].Account.Name' },
    emits: [{ socket: 'done', output: { value: 'Acme' } }],
  },
  {
    title: 'understands a dot before a bracket',
    given: { targetField: found, keyPath: '.value.[0].Id' },
    emits: [{ socket: 'done', output: { value: '0015e00000AcmeAAAA' } }],
  },
  {
    title: 'reads a key with blanks in quotes',
    given: { targetField: { 'Case Number': 42 }, keyPath: '["Case Number"]' },
    emits: [{ socket: 'done', output: { value: 42 } }],
  },
  {
    title: 'keeps false, 0 and the empty text',
    given: { targetField: { DoNotCall: false }, keyPath: 'DoNotCall' },
    emits: [{ socket: 'done', output: { value: false } }],
  },
  {
    title: 'gives the whole value for an empty path',
    given: { targetField: 'Acme', keyPath: '' },
    emits: [{ socket: 'done', output: { value: 'Acme' } }],
  },
  {
    title: 'gives nothing where the path leads nowhere',
    given: { targetField: found, keyPath: 'value[7].constructor' },
    emits: [{ socket: 'done', output: {} }],
  },
]);
