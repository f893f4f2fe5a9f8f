import { ActionError, defineAction, optional, outcome, record, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Updates the record of the id, or creates one where the id is empty or the text "null". */
export const saveRecord = defineAction({
  id: 'save-record',
  title: 'Save (or Create) a Record',
  description: 'Updates a record if an id is given, else creates one.',
  aliases: { titles: ['saveLog', 'Save or Create a Record'], legacyTypes: ['SE_SFSaveLog'] },
  tags: ['wrap-up', 'CRM record'],
  requires: ['crm'],
  inputs: {
    recordId: optional(text({ title: 'Record Id', help: 'Empty creates a record.', format: 'id' })),
    entityType: text({ title: 'Object', help: 'Such as Case.', suggest: 'crm-objects' }),
    fieldValues: record({
      title: 'Field Values',
      help: 'Fields by API name and their values.',
      suggest: 'crm-fields',
    }),
  },
  sockets: outcome({ id: text({ title: 'Record Id', format: 'id' }) }),
  run: ({ recordId = '', entityType: type, fieldValues: fields }, { crm }) => {
    if (type.trim() === '') {
      throw new ActionError('object-missing', 'The block does not say which object to save.');
    }
    const id = recordId.trim();
    const saved =
      id === '' || id === 'null' ? crm.create({ type, fields }) : crm.update({ type, id, fields });
    return saved.pipe(map((answer) => ({ id: answer.id })));
  },
});
