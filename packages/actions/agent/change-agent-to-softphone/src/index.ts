import { defineAction, outcome } from '@offhook/contract';
import { switchMap } from 'rxjs';

/** Lets calls come to the agent's softphone from now on; all else of their configuration stays. */
export const changeAgentToSoftphone = defineAction({
  id: 'change-agent-to-softphone',
  title: 'Change Agent to Softphone',
  description: "Sends the agent's calls to their softphone from now on.",
  tags: ['softphone'],
  keywords: ['desk phone', 'settings'],
  requires: ['agent'],
  inputs: {},
  sockets: outcome(),
  run: (_, { agent }) =>
    agent
      .getConfiguration()
      .pipe(
        switchMap((present) =>
          agent.setConfiguration({ configuration: { ...present, softphoneEnabled: true } }),
        ),
      ),
});
