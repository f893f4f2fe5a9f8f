import { defineAction, done, list, record } from '@offhook/contract';
import { map } from 'rxjs';

/** Lists the states that the agent can be put into, their own ones included. */
export const getAvailableAgentStates = defineAction({
  id: 'get-available-agent-states',
  title: 'Get Available Agent States',
  description: 'Lists the states that the agent can be put into.',
  tags: ['agent state'],
  keywords: ['status'],
  requires: ['agent'],
  inputs: {},
  sockets: done({
    value: list({
      title: 'States',
      item: record({ title: 'State', help: 'Has name, type and agentStateARN.' }),
    }),
  }),
  run: (_, { agent }) =>
    agent.getAgentStates().pipe(map((states) => ({ value: states.map((each) => ({ ...each })) }))),
});
