import { branch, defineAction, text } from '@offhook/contract';

/** Tells whether the run's contact is an email. */
export const isEmailContact = defineAction({
  id: 'is-email-contact',
  title: 'Is Email Contact?',
  description: 'Tells whether the contact is an email.',
  tags: ['email', 'condition'],
  keywords: ['e-mail', 'mail'],
  inputs: { channel: text({ title: 'Channel', from: 'contact.channel' }) },
  sockets: branch,
  run: ({ channel }) => channel === 'email',
});
