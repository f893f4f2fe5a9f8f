import { ActionError, defineAction, outcome, text } from '@offhook/contract';
import { switchMap } from 'rxjs';

/** Lets calls come to a desk phone from now on; all else of the agent's configuration stays. */
export const changeAgentToDeskphone = defineAction({
  id: 'change-agent-to-deskphone',
  title: 'Change Agent to Deskphone',
  description: "Sends the agent's calls to a desk phone from now on.",
  tags: ['softphone'],
  keywords: ['extension', 'settings'],
  requires: ['agent'],
  inputs: {
    phoneNumber: text({ title: 'Phone Number', help: 'Best as E.164.', format: 'phone' }),
  },
  sockets: outcome(),
  run: ({ phoneNumber }, { agent }) => {
    const extension = phoneNumber.trim();
    if (extension === '') {
      throw new ActionError('number-missing', 'The block needs the number of the desk phone.');
    }
    return agent.getConfiguration().pipe(
      switchMap((present) =>
        agent.setConfiguration({
          configuration: { ...present, softphoneEnabled: false, extension },
        }),
      ),
    );
  },
});
