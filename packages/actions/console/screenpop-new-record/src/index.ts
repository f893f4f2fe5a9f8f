import { ActionError, defineAction, optional, outcome, record, text } from '@offhook/contract';

/** Opens the form for a new record; nothing is saved until the agent does. */
export const screenpopNewRecord = defineAction({
  id: 'screenpop-new-record',
  title: 'Screenpop New Record',
  description: 'Opens the form for a new record, with fields filled in.',
  aliases: { titles: ['Screen Pop New Record'], legacyTypes: ['SE_SFScreenpopNewRecord'] },
  tags: ['screen pop', 'CRM record'],
  keywords: ['create'],
  requires: ['console'],
  inputs: {
    entityName: text({ title: 'Object', help: 'Such as Case.', suggest: 'crm-objects' }),
    defaultFieldValues: optional(
      record({ title: 'Default Field Values', help: 'Fields by API name and what they start as.' }),
    ),
  },
  sockets: outcome(),
  run: ({ entityName, defaultFieldValues = {} }, { console }) => {
    if (entityName.trim() === '') {
      throw new ActionError('object-missing', 'The block does not say which object to create.');
    }
    const filled = Object.keys(defaultFieldValues).length > 0;
    return console.screenPop({
      type: 'new_record_modal',
      params: { entityName, ...(filled && { defaultFieldValues }) },
    });
  },
});
