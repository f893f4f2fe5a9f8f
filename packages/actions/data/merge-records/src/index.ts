import { defineAction, done, flag, list, record } from '@offhook/contract';
import { merged } from './merged.ts';

/** Puts records together; of fields that several have, the last one wins, and where that is wanted records within are merged too. */
export const mergeRecords = defineAction({
  id: 'merge-records',
  title: 'Merge Records',
  description: 'Combines the fields of several records in one record.',
  aliases: { titles: ['Merge'] },
  tags: ['JSON'],
  keywords: ['join', 'defaults'],
  inputs: {
    records: list({
      title: 'Records',
      help: 'Later ones win.',
      item: record({ title: 'Record' }),
    }),
    deep: flag({
      title: 'Merge Within',
      help: 'Merges records within records too; lists are replaced.',
      initial: false,
    }),
  },
  sockets: done({ value: record({ title: 'Record' }) }),
  run: ({ records, deep }) => ({ value: records.reduce((a, b) => merged(a, b, deep), {}) }),
});
