import { defineAction, done, optional, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads the number that rings instead of the softphone; an agent without one gives no output. */
export const getAgentExtension = defineAction({
  id: 'get-agent-extension',
  title: 'Get Agent Extension',
  description:
    "Reads the number of the agent's desk phone, which rings while the softphone is off.",
  aliases: { titles: ['Get Agent Deskphone Number'] },
  tags: ['agent profile', 'softphone'],
  requires: ['agent'],
  inputs: {},
  sockets: done({ value: optional(text({ title: 'Number', format: 'phone' })) }),
  run: (_, { agent }) =>
    agent.toSnapshot().pipe(map(({ extension }) => ({ ...(extension && { value: extension }) }))),
});
