import { defineAction, optional, outcome, record, text } from '@offhook/contract';
import { concat, defer, ignoreElements, map, switchMap } from 'rxjs';
import { endpointOf } from './endpoint-of.ts';

/**
 * Hands the customer to somebody else and takes the agent out. Where the other party cannot be
 * brought in, the agent stays in the call and the block leaves by failure.
 */
export const transferContact = defineAction({
  id: 'transfer-contact',
  title: 'Transfer Contact',
  description: 'Hands the customer to a quick connect or a phone number and frees the agent.',
  tags: ['transfer'],
  keywords: ['forward', 'hand over', 'cold transfer'],
  requires: ['agent', 'contact'],
  inputs: {
    destination: optional(
      text({
        title: 'Transfer To',
        help: 'The name or ARN of a quick connect, or a phone number.',
        suggest: 'quick-connects',
      }),
    ),
    endpoint: optional(
      record({ title: 'Endpoint', help: 'From a list of quick connects; used first.' }),
    ),
  },
  sockets: outcome(),
  run: (wanted, { agent, contact }) =>
    agent.getEndpoints({}).pipe(
      map((quickConnects) => endpointOf(wanted, quickConnects)),
      switchMap((endpoint) =>
        concat(
          contact.addConnection({ endpoint }).pipe(ignoreElements()),
          defer(() => contact.destroyAgentConnection()),
        ),
      ),
    ),
});
