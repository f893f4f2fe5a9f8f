import { ActionError, defineAction, outcome } from '@offhook/contract';
import { switchMap } from 'rxjs';

/** Puts the agent into the first of their states in which contacts are routed to them, whatever its name. */
export const setAgentAvailable = defineAction({
  id: 'set-agent-available',
  title: 'Set Agent as Available on Connect',
  description: 'Makes the agent available, so that contacts are routed to them.',
  aliases: { titles: ['Set Agent Available'] },
  tags: ['agent state'],
  keywords: ['ready', 'routable'],
  requires: ['agent'],
  inputs: {},
  sockets: outcome(),
  run: (_, { agent }) =>
    agent.getAgentStates().pipe(
      switchMap((states) => {
        const available = states.find(({ type }) => type === 'routable');
        if (available !== undefined) return agent.setState({ state: available.name });
        throw new ActionError('state-unknown', 'The agent has no state that takes contacts.');
      }),
    ),
});
