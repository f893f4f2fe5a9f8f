import { defineAction, outcome } from '@offhook/contract';

/** Logs the agent out of the CRM's presence, so that the CRM routes no more work to them. */
export const logoutAgentPresence = defineAction({
  id: 'logout-agent-presence',
  title: 'Logout Agent on Salesforce',
  description: "Logs the agent out of the CRM's own routing, so that it sends them no more work.",
  tags: ['agent state', 'omni-channel'],
  keywords: ['log out', 'end of shift'],
  requires: ['console'],
  inputs: {},
  sockets: outcome(),
  run: (_, { console }) => console.logout(),
});
