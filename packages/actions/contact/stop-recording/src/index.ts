import { defineAction, outcome } from '@offhook/contract';

/** Stops the recording of a call for good. */
export const stopRecording = defineAction({
  id: 'stop-recording',
  title: 'Stop Recording',
  description: 'Stops recording the call for good, such as before the customer pays by card.',
  tags: ['call', 'compliance'],
  keywords: ['voice', 'payment'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.stopRecording(),
});
