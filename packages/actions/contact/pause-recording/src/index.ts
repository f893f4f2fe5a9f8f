import { defineAction, outcome } from '@offhook/contract';

/** Pauses the recording of a call, of voice and screen. */
export const pauseRecording = defineAction({
  id: 'pause-recording',
  title: 'Pause Recording',
  description: 'Keeps what is said and shown next out of the recording.',
  tags: ['call', 'compliance'],
  keywords: ['payment', 'card', 'suspend'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.pauseRecording(),
});
