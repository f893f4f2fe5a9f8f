import { defineAction, outcome } from '@offhook/contract';

/** Joins all parties of the call, so that everybody hears everybody; Dial Number brings one more in. */
export const conferenceContact = defineAction({
  id: 'conference-contact',
  title: 'Conference Contact',
  description:
    'Joins the customer, the agent and everyone the agent has called in one conversation.',
  aliases: { titles: ['Conference'] },
  tags: ['call', 'transfer'],
  keywords: ['three-way', 'warm transfer'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.conferenceConnections(),
});
