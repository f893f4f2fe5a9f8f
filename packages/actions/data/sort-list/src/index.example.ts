import { examplesOf, type Json } from '@offhook/contract';
import { sortList } from './index.ts';

const value = (...items: Json[]) => [{ socket: 'done', output: { value: items } }] as const;

const [ada, bob, zoe] = [
  { Name: 'Ada', Age: 10, Account: { Name: 'Acme' } },
  { Name: 'bob', Age: 9 },
  { Name: 'Zoë', Age: -1, Account: { Name: 'Best' } },
];

export const examples = examplesOf(sortList, [
  {
    title: 'sorts numbers by size',
    given: { list: [ada, bob, zoe], path: 'Age', order: 'ascending' },
    emits: value(zoe, bob, ada),
  },
  {
    title: 'sorts texts as in a dictionary',
    given: { list: [zoe, bob, ada], path: 'Name', order: 'ascending' },
    emits: value(ada, bob, zoe),
  },
  {
    title: 'puts what has no value last in either order',
    given: { list: [bob, ada, zoe], path: 'Account.Name', order: 'descending' },
    emits: value(zoe, ada, bob),
  },
  {
    title: 'sorts numbers within texts by size',
    given: { list: ['Case 10', 'Case 9'], order: 'ascending' },
    emits: value('Case 9', 'Case 10'),
  },
]);
