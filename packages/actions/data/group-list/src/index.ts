import {
  defineAction,
  done,
  type Field,
  type Json,
  json,
  list,
  record,
  text,
} from '@offhook/contract';
import { readAlong } from './read-along.ts';

const item = json({ title: 'Item' }) as Field<Json>; // cast: no item of a list is missing

const written = (value: Json): string => {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Groups the items of a list by a value of each; those without one are in the group of the empty name. */
export const groupList = defineAction({
  id: 'group-list',
  title: 'Group List',
  description: 'Groups the items of a list by one of their values.',
  aliases: { titles: ['Group', 'Group By'] },
  tags: ['list', 'records', 'by', 'bucket'],
  inputs: {
    list: list({ title: 'List', item }),
    path: text({ title: 'Path', help: 'Such as Status or Account.Name.', format: 'path' }),
  },
  sockets: done({
    value: record({ title: 'Groups', help: 'Name to the list of its items.' }),
    names: list({ title: 'Names', help: 'In order of appearance.', item: text({ title: 'Name' }) }),
  }),
  run: ({ list: items, path }) => {
    const groups = Map.groupBy(items, (each) => written(readAlong(each, path) ?? null));
    return { value: Object.fromEntries(groups), names: [...groups.keys()] };
  },
});
