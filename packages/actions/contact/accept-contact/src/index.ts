import { defineAction, outcome } from '@offhook/contract';

/** Takes the contact that is offered, as if the agent had pressed the button. */
export const acceptContact = defineAction({
  id: 'accept-contact',
  title: 'Accept Contact',
  description: 'Accepts the contact that is offered to the agent, as if they had pressed Accept.',
  tags: ['call'],
  keywords: ['answer', 'auto-accept', 'pick up'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.accept(),
});
