import { defineAction, number, outcome } from '@offhook/contract';

/** Reads how much work the CRM has routed to the agent, in the units of its capacity model. */
export const getAgentWorkload = defineAction({
  id: 'get-agent-workload',
  title: 'Get Agent Workload on Salesforce',
  description: 'Reads how much work the CRM has given the agent, and how much they can take.',
  tags: ['omni-channel'],
  keywords: ['presence', 'capacity', 'load'],
  requires: ['console'],
  inputs: {},
  sockets: outcome({
    configuredCapacity: number({ title: 'Configured Capacity' }),
    currentWorkload: number({ title: 'Current Workload' }),
  }),
  run: (_, { console }) => console.getAgentWorkload(),
});
