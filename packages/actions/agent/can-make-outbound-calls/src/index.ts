import { branch, defineAction } from '@offhook/contract';
import { map } from 'rxjs';

/** Tells whether the agent may place calls, and so whether click-to-dial makes sense for them. */
export const canMakeOutboundCalls = defineAction({
  id: 'can-make-outbound-calls',
  title: 'Can Make Outbound Calls?',
  description: 'Tells whether the agent may place calls, so that click-to-dial can be turned on.',
  aliases: { titles: ['Enable Click To Dial?'] },
  tags: ['outbound', 'agent profile', 'condition'],
  keywords: ['permission'],
  requires: ['agent'],
  inputs: {},
  sockets: branch,
  run: (_, { agent }) =>
    agent.toSnapshot().pipe(map(({ permissions }) => permissions.includes('outboundCall'))),
});
