import { defineAction, list, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Lists the ids of the open primary tabs; no tab is an empty list. */
export const getPrimaryTabIds = defineAction({
  id: 'get-primary-tab-ids',
  title: 'Get Primary Tab Ids',
  description: 'Lists the ids of all open primary tabs of the CRM.',
  tags: ['tab'],
  requires: ['console'],
  inputs: {},
  sockets: outcome({
    ids: list({ title: 'Tab Ids', item: text({ title: 'Tab Id', format: 'id' }) }),
    value: list({
      title: 'Tab Ids (Old Name)',
      help: 'The same; some saved flows read it by this name.',
      item: text({ title: 'Tab Id', format: 'id' }),
    }),
  }),
  run: (_, { console }) => console.getPrimaryTabIds().pipe(map((ids) => ({ ids, value: ids }))),
});
