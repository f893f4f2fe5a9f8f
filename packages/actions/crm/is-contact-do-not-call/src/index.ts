import { ActionError, branch, defineAction, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Tells whether a contact wants no calls. Where that cannot be told the run fails, so that nobody is called by mistake. */
export const isContactDoNotCall = defineAction({
  id: 'is-contact-do-not-call',
  title: 'Is Contact "Do Not Call"?',
  description: 'Tells whether a contact in the CRM is marked as Do Not Call.',
  tags: ['outbound', 'compliance', 'CRM record', 'condition'],
  keywords: ['consent', 'opt out'],
  requires: ['crm'],
  inputs: {
    contactId: text({
      title: 'Contact Id',
      help: 'The id of the contact in the CRM.',
      format: 'id',
    }),
  },
  sockets: branch,
  run: ({ contactId }, { crm }) => {
    if (contactId.trim() === '') {
      throw new ActionError(
        'record-missing',
        'The block does not say which contact it asks about.',
      );
    }
    return crm
      .retrieve({ type: 'Contact', id: contactId, fields: ['DoNotCall'] })
      .pipe(map(({ DoNotCall }) => DoNotCall === true));
  },
});
