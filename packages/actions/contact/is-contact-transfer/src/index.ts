import { branch, defineAction, text } from '@offhook/contract';

/**
 * Tells whether somebody transferred the contact here. A callback has another contact before it, too:
 * the one that asked for it, which was not transferred.
 */
export const isContactTransfer = defineAction({
  id: 'is-contact-transfer',
  title: 'Is Contact Transfer?',
  description: 'Tells whether the contact was transferred here by an agent or from another queue.',
  tags: ['transfer', 'condition'],
  keywords: ['forwarded', 'warm', 'origin'],
  inputs: {
    initiationMethod: text({ title: 'Initiation Method', from: 'contact.initiationMethod' }),
    contactId: text({ title: 'Contact Id', from: 'contact.contactId' }),
    initialContactId: text({ title: 'Initial Contact Id', from: 'contact.initialContactId' }),
  },
  sockets: branch,
  run: ({ initiationMethod, contactId, initialContactId }) => {
    const method = initiationMethod.toLowerCase();
    if (method.includes('transfer')) return true;
    return !method.startsWith('callback') && initialContactId !== contactId;
  },
});
