import { ActionError, defineAction, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Lets a look-up field of one record point to another, such as the contact of a case. */
export const linkRecords = defineAction({
  id: 'link-records',
  title: 'Link Records',
  description: 'Links a record to another by a look-up field, such as a case to its contact.',
  tags: ['CRM record'],
  keywords: ['relate', 'parent'],
  requires: ['crm'],
  inputs: {
    type: text({ title: 'Object', help: 'Of the record, such as Case.', suggest: 'crm-objects' }),
    id: text({ title: 'Record Id', format: 'id' }),
    field: text({ title: 'Field', help: 'Such as ContactId.', suggest: 'crm-fields' }),
    targetId: text({ title: 'Linked To', help: 'The id of the other record.', format: 'id' }),
  },
  sockets: outcome({ id: text({ title: 'Record Id', format: 'id' }) }),
  run: ({ type, id, field, targetId }, { crm }) => {
    if ([type, id, field, targetId].some((given) => given.trim() === '')) {
      throw new ActionError('link-incomplete', 'The block needs two records and a field.');
    }
    return crm
      .update({ type, id, fields: { [field]: targetId } })
      .pipe(map((answer) => ({ id: answer.id })));
  },
});
