import {
  choice,
  defineAction,
  done,
  json,
  list,
  number,
  optional,
  readAlong,
  text,
} from '@offhook/contract';
import { comparators, names } from './comparators.ts';

const item = json({ title: 'Item' });

/** Keeps the items for which a comparison holds: of numbers, and of texts that are numbers, by size, else as texts. */
export const filterList = defineAction({
  id: 'filter-list',
  title: 'Filter List',
  description: 'Keeps the items of a list that pass a comparison, such as open cases only.',
  tags: ['list', 'search'],
  keywords: ['where', 'select'],
  inputs: {
    list: list({ title: 'List', item }),
    path: optional(
      text({ title: 'Path', help: 'Such as Account.Name; empty is the item.', format: 'path' }),
    ),
    comparator: choice({ title: 'Comparator', of: names, initial: 'equals' }),
    value: optional(json({ title: 'Value', help: 'Not needed for is set and is not set.' })),
  },
  sockets: done({ value: list({ title: 'List', item }), count: number({ title: 'Count' }) }),
  run: ({ list: items, path = '', comparator, value: wanted = null }) => {
    const holds = comparators[comparator];
    const value = items.filter((each) => holds(readAlong(each, path) ?? null, wanted));
    return { value, count: value.length };
  },
});
