import { branch, defineAction, text } from '@offhook/contract';

/** Tells whether the customer came to the contact centre; the kept picture tells also once the contact is gone. */
export const isContactInbound = defineAction({
  id: 'is-contact-inbound',
  title: 'Is Contact Inbound?',
  description: 'Tells whether the contact came from the customer, rather than from the agent.',
  tags: ['outbound', 'condition'],
  keywords: ['direction', 'incoming'],
  inputs: { direction: text({ title: 'Direction', from: 'contact.direction' }) },
  sockets: branch,
  run: ({ direction }) => direction === 'inbound',
});
