import { defineAction, done, json, list } from '@offhook/contract';

const item = json({ title: 'Item' });

/** Takes the first item of a list; an empty list has none, and the value is absent. */
export const firstItem = defineAction({
  id: 'first-item',
  title: 'First Item',
  description: 'Takes the first item of a list.',
  aliases: { titles: ['First'] },
  tags: ['list'],
  keywords: ['head'],
  inputs: { list: list({ title: 'List', item }) },
  sockets: done({ value: json({ title: 'Item', help: 'Absent where the list is empty.' }) }),
  run: ({ list: [value] }) => (value === undefined ? {} : { value }),
});
