import { branch, defineAction } from '@offhook/contract';
import { map } from 'rxjs';

/** Tells whether calls come to the agent's softphone rather than to a desk phone. */
export const isAgentSoftphoneEnabled = defineAction({
  id: 'is-agent-softphone-enabled',
  title: 'Is Agent Softphone Enabled?',
  description: "Tells whether calls come to the agent's softphone, not to a desk phone.",
  tags: ['agent profile', 'softphone', 'condition'],
  requires: ['agent'],
  inputs: {},
  sockets: branch,
  run: (_, { agent }) => agent.toSnapshot().pipe(map(({ softphoneEnabled }) => softphoneEnabled)),
});
