import { defineAction, outcome } from '@offhook/contract';

/** Puts the customer of a call on hold, or pauses other work. */
export const holdContact = defineAction({
  id: 'hold-contact',
  title: 'Hold Contact',
  description: 'Puts the customer on hold, or pauses a task.',
  tags: ['call'],
  keywords: ['wait'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.hold(),
});
