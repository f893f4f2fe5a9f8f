import { defineAction, outcome } from '@offhook/contract';

/** Takes the agent out of the live contact; after-contact work begins, which Clear Contact ends. */
export const destroyAgentConnection = defineAction({
  id: 'destroy-agent-connection',
  title: 'Destroy Agent Connection to Live Contact',
  description: 'Takes the agent out of the live contact; after-contact work begins.',
  aliases: { titles: ['Destroy Live Contact'] },
  tags: ['call'],
  keywords: ['hang up', 'end', 'leave'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome(),
  run: (_, { contact }) => contact.destroyAgentConnection(),
});
