import { ActionError, defineAction, outcome, record, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads fields of one record by its id. */
export const retrieveRecord = defineAction({
  id: 'retrieve-record',
  title: 'Retrieve Salesforce Record',
  description: 'Reads fields of one record by its id.',
  aliases: { titles: ['Retrieve Record'], legacyTypes: ['SE_SFRetrieve'] },
  tags: ['CRM record'],
  keywords: ['lookup'],
  requires: ['crm'],
  inputs: {
    fields: text({
      title: 'Fields',
      help: 'API names with commas between them, such as Name, AccountId.',
      suggest: 'crm-fields',
    }),
    type: text({ title: 'Object', help: 'Such as Contact.', suggest: 'crm-objects' }),
    id: text({ title: 'Record Id', format: 'id' }),
  },
  sockets: outcome({ record: record({ title: 'Record', help: 'The fields by API name.' }) }),
  run: ({ fields, type, id }, { crm }) => {
    if (type.trim() === '' || id.trim() === '') {
      throw new ActionError('record-missing', 'The block needs an object and the id of a record.');
    }
    const names = fields.split(',').map((name) => name.trim());
    return crm
      .retrieve({ type, id, fields: names.filter((name) => name !== '') })
      .pipe(map((found) => ({ record: found })));
  },
});
