import {
  ActionError,
  defineAction,
  list,
  number,
  optional,
  outcome,
  record,
  text,
} from '@offhook/contract';
import { map } from 'rxjs';
import { bound } from './bound.ts';

/** Asks a SOQL query; `:phone` in it stands for the value `phone`, escaped so that it cannot change the query. */
export const queryValue = defineAction({
  id: 'query-value',
  title: 'Query value',
  description: 'Runs a SOQL query in the CRM and gives the records that it finds.',
  aliases: { titles: ['SOQL Query', 'SOQL Block'] },
  tags: ['CRM record', 'search'],
  keywords: ['select'],
  requires: ['crm'],
  inputs: {
    query: text({ title: 'Query', help: 'With :name where a value goes.', format: 'soql' }),
    values: optional(record({ title: 'Values', help: 'What each :name stands for.' })),
  },
  sockets: outcome({
    value: list({ title: 'Records', item: record({ title: 'Record' }) }),
    totalSize: number({ title: 'How Many', help: 'Also the answer of COUNT().', min: 0 }),
  }),
  run: ({ query, values = {} }, { crm }) => {
    if (query.trim() === '') throw new ActionError('query-missing', 'There is no query to ask.');
    const soql = bound(query, values);
    return crm
      .query({ soql })
      .pipe(map(({ records, totalSize }) => ({ value: records, totalSize })));
  },
});
