import { branch, defineAction, text } from '@offhook/contract';

/** Tells whether the run's contact is a call; a queued callback is asked for by a block of its own. */
export const isVoiceContact = defineAction({
  id: 'is-voice-contact',
  title: 'Is Voice Contact?',
  description: 'Tells whether the contact is a call.',
  tags: ['call', 'condition'],
  inputs: { channel: text({ title: 'Channel', from: 'contact.channel' }) },
  sockets: branch,
  run: ({ channel }) => channel === 'voice',
});
