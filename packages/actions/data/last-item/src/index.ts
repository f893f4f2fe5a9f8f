import { defineAction, done, json, list } from '@offhook/contract';

const item = json({ title: 'Item' });

/** Takes the last item of a list; an empty list has none, and the value is absent. */
export const lastItem = defineAction({
  id: 'last-item',
  title: 'Last Item',
  description: 'Takes the last item of a list.',
  aliases: { titles: ['Last'] },
  tags: ['list'],
  keywords: ['tail', 'latest'],
  inputs: { list: list({ title: 'List', item }) },
  sockets: done({ value: json({ title: 'Item', help: 'Absent where the list is empty.' }) }),
  run: ({ list: items }) => {
    const value = items.at(-1);
    return value === undefined ? {} : { value };
  },
});
