import { defineAction, outcome, text } from '@offhook/contract';

/** Reads the agent's presence status in the CRM; an agent who is not logged in there is a failure. */
export const getAgentPresence = defineAction({
  id: 'get-agent-presence',
  title: 'Get Agent State from Salesforce',
  description: "Reads the agent's presence status in the CRM, such as Online or Busy.",
  tags: ['agent state', 'omni-channel'],
  requires: ['console'],
  inputs: {},
  sockets: outcome({
    statusId: text({ title: 'Status Id', format: 'id' }),
    statusName: text({ title: 'Status', help: 'As people see it.' }),
    statusApiName: text({ title: 'Status API Name' }),
  }),
  run: (_, { console }) => console.getServicePresenceStatusId(),
});
