import { examplesOf, type Json } from '@offhook/contract';
import { mapList } from './index.ts';

const value = (...items: Json[]) => [{ socket: 'done', output: { value: items } }] as const;

const found = [
  { Id: '003A', Name: 'Ada', Account: { Name: 'Acme' }, Phones: ['+12065550100'] },
  { Id: '003B', Name: 'Bob' },
];

export const examples = examplesOf(mapList, [
  {
    title: 'makes a list of one field of each record',
    given: { list: found, path: 'Id' },
    emits: value('003A', '003B'),
  },
  {
    title: 'reads through records, and gives null where the path leads nowhere',
    given: { list: found, path: 'Account.Name' },
    emits: value('Acme', null),
  },
  {
    title: 'makes a list of smaller records with names of their own',
    given: { list: found, fields: { label: 'Name', phone: 'Phones[0]' } },
    emits: value({ label: 'Ada', phone: '+12065550100' }, { label: 'Bob' }),
  },
  {
    title: 'gives the items as they are without a path or fields',
    given: { list: ['a', 1], path: '' },
    emits: value('a', 1),
  },
]);
