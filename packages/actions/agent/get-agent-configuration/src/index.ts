import { defineAction, done, record } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads the agent's whole configuration as the contact centre keeps it. */
export const getAgentConfiguration = defineAction({
  id: 'get-agent-configuration',
  title: 'Get Agent Configuration',
  description: "Reads the agent's configuration: phone, permissions, states, routing profile.",
  tags: ['agent profile'],
  keywords: ['settings'],
  requires: ['agent'],
  inputs: {},
  sockets: done({
    value: record({
      title: 'Configuration',
      help: 'Has name, username, extension, permissions, routingProfile and more.',
    }),
  }),
  run: (_, { agent }) => agent.getConfiguration().pipe(map((value) => ({ value }))),
});
