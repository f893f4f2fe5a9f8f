import { branch, defineAction, text } from '@offhook/contract';

/** Asks whether the run's contact is an e-mail. */
export const isEmailContact = defineAction({
  id: 'is-email-contact',
  title: 'Is Email Contact?',
  description: 'Asks whether the contact is an e-mail.',
  tags: ['channel', 'e-mail', 'mail', 'type'],
  inputs: { channel: text({ title: 'Channel', from: 'contact.channel' }) },
  sockets: branch,
  run: ({ channel }) => channel === 'email',
});
