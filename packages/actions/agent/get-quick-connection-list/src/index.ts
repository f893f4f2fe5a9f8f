import { defineAction, list, outcome, record } from '@offhook/contract';
import { map } from 'rxjs';

/** Lists the quick connects of all the agent's queues. */
export const getQuickConnectionList = defineAction({
  id: 'get-quick-connection-list',
  title: 'Get Quick Connection List',
  description: "Lists the quick connects of all the agent's queues.",
  tags: ['transfer'],
  keywords: ['endpoint', 'directory'],
  requires: ['agent'],
  inputs: {},
  sockets: outcome({
    value: list({
      title: 'Quick Connects',
      item: record({ title: 'Endpoint', help: 'Has type, name, endpointARN and phoneNumber.' }),
    }),
  }),
  run: (_, { agent }) =>
    agent.getEndpoints({}).pipe(map((found) => ({ value: found.map((each) => ({ ...each })) }))),
});
