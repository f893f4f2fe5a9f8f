import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Changes the presence status of an agent who is logged in to the CRM. */
export const setAgentPresence = defineAction({
  id: 'set-agent-presence',
  title: 'Set Agent State on Salesforce',
  description: "Changes the agent's presence status in the CRM.",
  tags: ['agent state', 'omni-channel'],
  keywords: ['sync'],
  requires: ['console'],
  inputs: { statusId: text({ title: 'Status Id', format: 'id' }) },
  sockets: outcome(),
  run: ({ statusId }, { console }) => {
    if (statusId.trim() === '') {
      throw new ActionError('status-missing', 'The block does not say which status to set.');
    }
    return console.setServicePresenceStatus({ statusId });
  },
});
