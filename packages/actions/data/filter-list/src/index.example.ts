import { examplesOf, type Json } from '@offhook/contract';
import { filterList } from './index.ts';

const kept = (...value: Json[]) =>
  [{ socket: 'done', output: { value, count: value.length } }] as const;

const open = { Id: '500A', Status: 'Open', Age: '9', Tags: ['vip'], Closed: false };
const late = { Id: '500B', Status: 'Open', Age: 10, Owner: { Name: 'Bob Stone' } };
const shut = { Id: '500C', Status: 'Closed', Age: 100 };
const list = [open, late, shut];

export const examples = examplesOf(filterList, [
  {
    title: 'keeps the records with the wanted value',
    given: { list, path: 'Status', comparator: 'equals', value: 'Open' },
    emits: kept(open, late),
  },
  {
    title: 'keeps the records with another value',
    given: { list, path: 'Status', comparator: 'does not equal', value: 'Open' },
    emits: kept(shut),
  },
  {
    title: 'compares numbers by size, also where they are texts',
    given: { list, path: 'Age', comparator: 'is greater than', value: '9' },
    emits: kept(late, shut),
  },
  {
    title: 'leaves out what has no value to be less',
    given: { list, path: 'Owner.Name', comparator: 'is less than', value: 'Z' },
    emits: kept(late),
  },
  {
    title: 'finds a part of a text, whatever its case',
    given: { list, path: 'Owner.Name', comparator: 'contains', value: 'stone' },
    emits: kept(late),
  },
  {
    title: 'finds an item of a list',
    given: { list, path: 'Tags', comparator: 'contains', value: 'vip' },
    emits: kept(open),
  },
  {
    title: 'takes false for a value that is set',
    given: { list, path: 'Closed', comparator: 'is set' },
    emits: kept(open),
  },
  {
    title: 'keeps what has no value',
    given: { list, path: 'Owner', comparator: 'is not set' },
    emits: kept(open, shut),
  },
  {
    title: 'compares the items themselves without a path',
    given: { list: ['b', 'a', 'B'], comparator: 'equals', value: 'b' },
    emits: kept('b'),
  },
]);
