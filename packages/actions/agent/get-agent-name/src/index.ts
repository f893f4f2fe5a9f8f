import { defineAction, done, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads the name by which colleagues and customers know the agent. */
export const getAgentName = defineAction({
  id: 'get-agent-name',
  title: 'Get Agent Name',
  description: "Reads the agent's name, for a greeting or a log of the call.",
  tags: ['agent profile'],
  keywords: ['user'],
  requires: ['agent'],
  inputs: {},
  sockets: done({ value: text({ title: 'Name', holds: 'personal' }) }),
  run: (_, { agent }) => agent.toSnapshot().pipe(map(({ name }) => ({ value: name }))),
});
