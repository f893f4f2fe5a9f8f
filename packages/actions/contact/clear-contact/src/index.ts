import { defineAction, outcome } from '@offhook/contract';

/** Takes a contact off the agent's list that is over: after-contact work ends. */
export const clearContact = defineAction({
  id: 'clear-contact',
  title: 'Clear Contact',
  description: 'Ends after-contact work, or clears a contact that was missed or has failed.',
  tags: ['wrap-up'],
  keywords: ['close', 'complete'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.clear(),
});
