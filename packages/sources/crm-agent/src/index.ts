import { defineSource, number, optional, text } from '@offhook/contract';
import { presenceEvent } from './presence-event.ts';

/** Tells the events of the agent as the CRM's own routing sees them. */
export const crmAgent = defineSource({
  id: 'crm-agent',
  title: 'CRM Agent',
  description: "Tells what happens to the agent in the CRM's own routing, such as Omni-Channel.",
  aliases: { titles: ['Salesforce Agent'], legacyTypes: ['salesforceAgent'] },
  tags: ['agent state', 'omni-channel'],
  keywords: ['presence', 'status', 'workload'],
  requires: ['console'],
  about: 'none',
  events: {
    onStateChange: presenceEvent({
      event: 'onStateChange',
      title: 'State Changed',
      description: "The agent's presence in the CRM changed.",
      payload: {
        statusId: text({ title: 'Status Id', format: 'id' }),
        statusName: text({ title: 'Status', help: 'As it is shown to the agent.' }),
        statusApiName: text({ title: 'Status API Name' }),
        channels: optional(text({ title: 'Channels', help: 'A JSON text.' })),
      },
    }),
    onWorkAccepted: presenceEvent({
      event: 'onWorkAccepted',
      title: 'Work Accepted',
      description: 'The agent accepted a work item in the CRM.',
      payload: {
        workItemId: text({ title: 'Record Id', help: 'The record to work on.', format: 'id' }),
        workId: text({ title: 'Work Id', format: 'id' }),
      },
    }),
    onWorkloadChanged: presenceEvent({
      event: 'onWorkloadChanged',
      title: 'Workload Changed',
      description: "The agent's workload in the CRM changed.",
      payload: {
        ConfiguredCapacity: number({ title: 'Capacity', aliases: ['configuredCapacity'] }),
        PreviousWorkload: number({ title: 'Workload Before', aliases: ['previousWorkload'] }),
        NewWorkload: number({ title: 'Workload Now', aliases: ['newWorkload'] }),
      },
    }),
  },
});
