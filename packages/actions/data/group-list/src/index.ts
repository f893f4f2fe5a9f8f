import { defineAction, done, json, list, record, text } from '@offhook/contract';
import { grouped } from './grouped.ts';

const item = json({ title: 'Item' });

/** Groups the items of a list by a value of each; those without one are in the group of the empty name. */
export const groupList = defineAction({
  id: 'group-list',
  title: 'Group List',
  description: 'Groups the items of a list by one of their values.',
  aliases: { titles: ['Group', 'Group By'] },
  tags: ['list'],
  keywords: ['bucket'],
  inputs: {
    list: list({ title: 'List', item }),
    path: text({ title: 'Path', help: 'Such as Status or Account.Name.', format: 'path' }),
  },
  sockets: done({
    value: record({ title: 'Groups', help: 'Name to the list of its items.' }),
    names: list({ title: 'Names', help: 'In order of appearance.', item: text({ title: 'Name' }) }),
  }),
  run: ({ list: items, path }) => {
    const groups = grouped(items, path);
    return { value: Object.fromEntries(groups), names: [...groups.keys()] };
  },
});
