import { defineAction, outcome } from '@offhook/contract';

/** Takes the customer of a call off hold, or goes on with paused work. */
export const resumeContact = defineAction({
  id: 'resume-contact',
  title: 'Resume Contact',
  description: 'Takes the customer off hold, or goes on with a paused task.',
  tags: ['call'],
  keywords: ['continue'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.resume(),
});
