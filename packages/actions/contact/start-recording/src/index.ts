import { defineAction, outcome } from '@offhook/contract';

/** Starts the recording of a call. The contact centre does not start one again that was stopped. */
export const startRecording = defineAction({
  id: 'start-recording',
  title: 'Start Recording',
  description: 'Starts recording the call; a stopped recording cannot be started again.',
  tags: ['call', 'compliance'],
  keywords: ['voice', 'consent'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.startRecording(),
});
