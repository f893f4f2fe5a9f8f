import { defineAction, done, number, optional, text } from '@offhook/contract';

/** Reads the state that the agent is in now and since when. */
export const getAgentStatus = defineAction({
  id: 'get-agent-status',
  title: 'Get Agent Status from Connect',
  description: 'Reads which state the agent is in, such as Available, and since when.',
  tags: ['agent state'],
  keywords: ['break'],
  requires: ['agent'],
  inputs: {},
  sockets: done({
    name: text({ title: 'State', suggest: 'agent-states' }),
    type: text({
      title: 'Type',
      help: 'init, routable, not_routable, offline, system or error.',
    }),
    agentStateARN: optional(text({ title: 'State ARN', format: 'id' })),
    startTimestamp: number({ title: 'Since', help: 'Milliseconds since 1970.' }),
  }),
  run: (_, { agent }) => agent.getState(),
});
