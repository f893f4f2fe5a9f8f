import { ActionError, defineAction, optional, outcome, record, text } from '@offhook/contract';

/** Opens a screen flow of the CRM, with values for its variables. */
export const screenpopFlow = defineAction({
  id: 'screenpop-flow',
  title: 'Screenpop Flow',
  description: 'Opens a screen flow of the CRM for the agent, with values to start with.',
  aliases: { titles: ['Screen Pop Flow'] },
  tags: ['screen pop'],
  keywords: ['guide'],
  requires: ['console'],
  inputs: {
    flowDevName: text({ title: 'Flow', help: 'Its API name in the CRM.' }),
    flowArgs: optional(record({ title: 'Variables', help: "The flow's variables by name." })),
  },
  sockets: outcome(),
  run: ({ flowDevName, flowArgs = {} }, { console }) => {
    if (flowDevName.trim() === '') {
      throw new ActionError('flow-missing', 'The block does not say which flow to open.');
    }
    const filled = Object.keys(flowArgs).length > 0;
    return console.screenPop({
      type: 'flow',
      params: { flowDevName, ...(filled && { flowArgs }) },
    });
  },
});
