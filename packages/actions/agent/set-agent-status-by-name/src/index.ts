import { ActionError, defineAction, flag, outcome, text } from '@offhook/contract';

/** Puts the agent into the state of this name; a state that they do not have is a failure. */
export const setAgentStatusByName = defineAction({
  id: 'set-agent-status-by-name',
  title: 'Set Agent Status By Name on Connect',
  description: 'Puts the agent into the state with a name, such as Lunch.',
  tags: ['agent state'],
  keywords: ['available', 'break'],
  requires: ['agent'],
  inputs: {
    name: text({ title: 'State', suggest: 'agent-states' }),
    enqueueNextState: flag({
      title: 'After the Contact',
      help: 'Waits until the current contact is over.',
      initial: false,
    }),
  },
  sockets: outcome(),
  run: ({ name, enqueueNextState }, { agent }) => {
    if (name.trim() === '') {
      throw new ActionError('state-missing', 'The block does not say which state to set.');
    }
    return agent.setState({ state: name, ...(enqueueNextState && { enqueueNextState }) });
  },
});
