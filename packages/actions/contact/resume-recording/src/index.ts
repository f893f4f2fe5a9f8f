import { defineAction, outcome } from '@offhook/contract';

/** Goes on with the paused recording of a call, of voice and screen. */
export const resumeRecording = defineAction({
  id: 'resume-recording',
  title: 'Resume Recording',
  description: 'Goes on with a recording that was paused.',
  tags: ['call', 'compliance'],
  keywords: ['payment', 'card', 'continue'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.resumeRecording(),
});
