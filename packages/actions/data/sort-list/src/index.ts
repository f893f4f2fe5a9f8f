import {
  choice,
  defineAction,
  done,
  json,
  list,
  optional,
  readAlong,
  text,
} from '@offhook/contract';
import { order } from './order.ts';

const item = json({ title: 'Item' });

/** Sorts a list by a value of each item: numbers by size, texts as in a dictionary. What has no value comes last in either order; equals keep theirs. */
export const sortList = defineAction({
  id: 'sort-list',
  title: 'Sort List',
  description: 'Sorts the items of a list by one of their values.',
  aliases: { titles: ['Sort'] },
  tags: ['list'],
  keywords: ['order', 'ascending', 'descending'],
  inputs: {
    list: list({ title: 'List', item }),
    path: optional(
      text({ title: 'Path', help: 'Such as Account.Name; empty is the item.', format: 'path' }),
    ),
    order: choice({ title: 'Order', of: ['ascending', 'descending'], initial: 'ascending' }),
  },
  sockets: done({ value: list({ title: 'List', item }) }),
  run: ({ list: items, path = '', order: wanted }) => {
    const valued = items.map((each) => ({ each, by: readAlong(each, path) ?? null }));
    const sign = wanted === 'ascending' ? 1 : -1;
    const sorted = valued.sort(({ by: a }, { by: b }) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : sign * order(a, b),
    );
    return { value: sorted.map(({ each }) => each) };
  },
});
