import { defineAction, list, outcome, record } from '@offhook/contract';
import { map, switchMap } from 'rxjs';

/** Lists the quick connects of the contact's queue; of all the agent's queues where the contact has none. */
export const getTransferConnectionList = defineAction({
  id: 'get-transfer-connection-list',
  title: 'Get Transfer Connection List',
  description: "Lists the quick connects of the contact's queue, to which it can be transferred.",
  tags: ['transfer'],
  keywords: ['endpoint'],
  requires: ['agent', 'contact'],
  inputs: {},
  sockets: outcome({
    value: list({
      title: 'Quick Connects',
      item: record({ title: 'Endpoint', help: 'Has type, name, endpointARN and phoneNumber.' }),
    }),
  }),
  run: (_, { agent, contact }) =>
    contact.toSnapshot().pipe(
      switchMap(({ queueARN }) => agent.getEndpoints(queueARN ? { queueARNs: [queueARN] } : {})),
      map((found) => ({ value: found.map((each) => ({ ...each })) })),
    ),
});
