import { ActionError, defineAction, outcome, record, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Changes fields of a record that exists; unlike Save (or Create) a Record it never makes one. */
export const updateRecord = defineAction({
  id: 'update-record',
  title: 'Update Record',
  description: 'Changes fields of a record in the CRM; the others stay as they are.',
  tags: ['CRM record'],
  requires: ['crm'],
  inputs: {
    type: text({ title: 'Object', help: 'Such as Case.', suggest: 'crm-objects' }),
    id: text({ title: 'Record Id', format: 'id' }),
    fields: record({
      title: 'Fields',
      help: 'Fields by API name and their values.',
      suggest: 'crm-fields',
    }),
  },
  sockets: outcome({ id: text({ title: 'Record Id', format: 'id' }) }),
  run: ({ type, id, fields }, { crm }) => {
    if (type.trim() === '' || id.trim() === '') {
      throw new ActionError('record-missing', 'The block needs an object and the id of a record.');
    }
    return crm.update({ type, id, fields }).pipe(map((answer) => ({ id: answer.id })));
  },
});
