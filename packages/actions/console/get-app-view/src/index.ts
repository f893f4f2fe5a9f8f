import { defineAction, flag, optional, outcome, text } from '@offhook/contract';

/** Reads the page that the agent looks at; what is not a record's page gives only its address. */
export const getAppView = defineAction({
  id: 'get-app-view',
  title: 'Get App View Info',
  description: 'Reads which page and which record the agent looks at in the CRM.',
  aliases: { titles: ['Get App View'] },
  tags: ['page', 'CRM record'],
  keywords: ['navigation'],
  requires: ['console'],
  inputs: {},
  sockets: outcome({
    url: text({ title: 'Address', format: 'url' }),
    recordId: optional(text({ title: 'Record Id', format: 'id' })),
    recordName: optional(text({ title: 'Record Name', holds: 'personal' })),
    objectType: optional(text({ title: 'Object', help: 'Such as Contact.' })),
    accountId: optional(text({ title: 'Account Id', help: 'Of a person account.', format: 'id' })),
    contactId: optional(text({ title: 'Contact Id', help: 'Of a person account.', format: 'id' })),
    personAccount: optional(flag({ title: 'Is Person Account' })),
  }),
  run: (_, { console }) => console.getAppViewInfo(),
});
