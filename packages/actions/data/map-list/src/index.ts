import { defineAction, done, json, list, optional, record, text } from '@offhook/contract';
import { mapped } from './mapped.ts';

const item = json({ title: 'Item' });

/**
 * Makes a list of something of each item: of one value, read along a path, or of a record whose
 * fields are read along paths. Where the path leads nowhere, a value is null and a field missing.
 */
export const mapList = defineAction({
  id: 'map-list',
  title: 'Map List',
  description: 'Takes one value, or some fields, from each item of a list.',
  aliases: { titles: ['Map'] },
  tags: ['list', 'JSON'],
  keywords: ['transform', 'pluck'],
  inputs: {
    list: list({ title: 'List', item }),
    path: optional(
      text({ title: 'Path', help: 'Such as Account.Name: one value per item.', format: 'path' }),
    ),
    fields: optional(
      record({ title: 'Fields', help: 'Or a record per item: the name and path of each field.' }),
    ),
  },
  sockets: done({ value: list({ title: 'List', item }) }),
  run: ({ list: items, path = '', fields = {} }) => ({ value: mapped(items, path, fields) }),
});
