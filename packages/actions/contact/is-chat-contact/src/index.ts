import { branch, defineAction, text } from '@offhook/contract';

/** Tells whether the run's contact is a chat. */
export const isChatContact = defineAction({
  id: 'is-chat-contact',
  title: 'Is Chat Contact?',
  description: 'Tells whether the contact is a chat.',
  tags: ['chat', 'condition'],
  keywords: ['message'],
  inputs: { channel: text({ title: 'Channel', from: 'contact.channel' }) },
  sockets: branch,
  run: ({ channel }) => channel === 'chat',
});
