import { defineAction, outcome } from '@offhook/contract';

/** Turns the contact down that is offered, as if the agent had pressed the button. */
export const rejectContact = defineAction({
  id: 'reject-contact',
  title: 'Reject Contact',
  description: 'Turns down the contact that is offered to the agent, so that another gets it.',
  tags: ['call'],
  keywords: ['decline', 'refuse'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.reject(),
});
