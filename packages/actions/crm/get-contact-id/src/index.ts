import { ActionError, defineAction, optional, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Finds a Contact by any of its phone numbers, written in any style; nobody found is a failure. */
export const getContactId = defineAction({
  id: 'get-contact-id',
  title: 'Get Salesforce Contact Id',
  description: 'Finds the contact in Salesforce who has a phone number.',
  aliases: { titles: ['Get Salesforce Contact ID'], legacyTypes: ['SE_SFGetContactId'] },
  tags: ['caller', 'CRM record', 'search'],
  requires: ['crm'],
  inputs: {
    formattedPhoneNumber: text({ title: 'Phone Number', help: 'In any style.', format: 'phone' }),
    fieldName: optional(
      text({ title: 'Field', help: 'Empty looks in every phone field.', suggest: 'crm-fields' }),
    ),
  },
  sockets: outcome({ sfContactId: text({ title: 'Contact Id', format: 'id' }) }),
  run: ({ formattedPhoneNumber, fieldName }, { crm }) => {
    const sought = formattedPhoneNumber.trim();
    if (sought === '') {
      throw new ActionError('number-missing', 'There is no phone number to look for.');
    }
    return crm
      .search({
        text: sought,
        in: 'phone',
        types: ['Contact'],
        ...(fieldName && { fields: [fieldName] }),
        limit: 1,
      })
      .pipe(
        map(({ records: [found] }) => {
          if (found !== undefined) return { sfContactId: found.Id };
          throw new ActionError('not-found', `No contact has the phone number ${sought}.`);
        }),
      );
  },
});
