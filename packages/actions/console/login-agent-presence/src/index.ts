import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Logs the agent in to the CRM's presence, with the status to begin with. */
export const loginAgentPresence = defineAction({
  id: 'login-agent-presence',
  title: 'Login Agent on Salesforce',
  description: "Logs the agent in to the CRM's own routing, such as Omni-Channel, with a status.",
  tags: ['agent state', 'omni-channel'],
  keywords: ['log in', 'start of shift'],
  requires: ['console'],
  inputs: { statusId: text({ title: 'Status Id', format: 'id' }) },
  sockets: outcome(),
  run: ({ statusId }, { console }) => {
    if (statusId.trim() === '') {
      throw new ActionError('status-missing', 'The block does not say which status to start with.');
    }
    return console.login({ statusId });
  },
});
