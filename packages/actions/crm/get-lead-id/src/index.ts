import { ActionError, defineAction, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Finds a Lead by any of its phone numbers, written in any style; nobody found is a failure. */
export const getLeadId = defineAction({
  id: 'get-lead-id',
  title: 'Get Salesforce Lead Id',
  description: 'Finds the lead in Salesforce who has a phone number.',
  aliases: { titles: ['Get Salesforce Lead ID'], legacyTypes: ['SE_SFGetLeadId'] },
  tags: ['caller', 'CRM record', 'search'],
  requires: ['crm'],
  inputs: {
    formattedPhoneNumber: text({ title: 'Phone Number', help: 'In any style.', format: 'phone' }),
  },
  sockets: outcome({ sfLeadId: text({ title: 'Lead Id', format: 'id' }) }),
  run: ({ formattedPhoneNumber }, { crm }) => {
    const sought = formattedPhoneNumber.trim();
    if (sought === '') {
      throw new ActionError('number-missing', 'There is no phone number to look for.');
    }
    return crm.search({ text: sought, in: 'phone', types: ['Lead'], limit: 1 }).pipe(
      map(({ records: [found] }) => {
        if (found !== undefined) return { sfLeadId: found.Id };
        throw new ActionError('not-found', `No lead has the phone number ${sought}.`);
      }),
    );
  },
});
