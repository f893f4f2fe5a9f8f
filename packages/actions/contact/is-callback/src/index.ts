import { branch, defineAction, text } from '@offhook/contract';

/** Tells whether the run's contact is a queued callback, which a customer has asked for. */
export const isCallback = defineAction({
  id: 'is-callback',
  title: 'Is Callback?',
  description: 'Tells whether the contact is a queued callback.',
  tags: ['call', 'outbound', 'condition'],
  inputs: { channel: text({ title: 'Channel', from: 'contact.channel' }) },
  sockets: branch,
  run: ({ channel }) => channel === 'queue_callback',
});
