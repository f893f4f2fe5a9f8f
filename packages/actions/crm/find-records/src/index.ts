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
import { inputs } from './inputs.ts';

/** Finds records by text. Phone numbers are compared whatever their style; no hit is a success with an empty list. */
export const findRecords = defineAction({
  id: 'find-records',
  title: 'Find Records',
  description: 'Finds records in the CRM by a phone number, an email address, a name or any text.',
  tags: ['caller', 'CRM record', 'phone number', 'search'],
  keywords: ['lookup'],
  requires: ['crm'],
  inputs,
  sockets: outcome({
    records: list({ title: 'Records', item: record({ title: 'Record' }) }),
    count: number({ title: 'How Many', min: 0 }),
    firstId: optional(text({ title: 'First Id', help: 'Absent without a hit.', format: 'id' })),
  }),
  run: ({ text: sought, in: scope, types, fields = [], limit }, { crm }) => {
    if (sought.trim() === '' || types.length === 0) {
      throw new ActionError('search-empty', 'The block needs a text to find and an object.');
    }
    const returning = fields.map((field) => field.trim()).filter((field) => field !== '');
    const asked = {
      text: sought.trim(),
      in: scope,
      types,
      ...(returning.length > 0 && { returning }),
      ...(limit !== undefined && { limit }),
    };
    return crm.search(asked).pipe(
      map(({ records }) => ({
        records,
        count: records.length,
        ...(records[0] && { firstId: records[0].Id }),
      })),
    );
  },
});
