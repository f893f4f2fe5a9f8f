import { branch, defineAction } from '@offhook/contract';
import { map } from 'rxjs';

/** Asks whether the agent may place calls, and so whether click-to-dial makes sense for them. */
export const canMakeOutboundCalls = defineAction({
  id: 'can-make-outbound-calls',
  title: 'Enable Click To Dial?',
  description: 'Asks whether the agent may place calls, so that click-to-dial can be turned on.',
  aliases: { titles: ['Can Make Outbound Calls?'] },
  tags: ['outbound', 'permission', 'click to dial', 'phone'],
  requires: ['agent'],
  inputs: {},
  sockets: branch,
  run: (_, { agent }) =>
    agent.toSnapshot().pipe(map(({ permissions }) => permissions.includes('outboundCall'))),
});
