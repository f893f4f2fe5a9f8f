import { defineAction, done, record } from '@offhook/contract';

/** Shows names and values in the Data panel; each time it is filled anew. */
export const showData = defineAction({
  id: 'show-data',
  title: 'Send Data to CCP Overlay',
  description: 'Shows names and values to the agent in the Data panel.',
  aliases: { titles: ['Set Panel Data', 'Show Data'] },
  tags: ['softphone', 'notice'],
  keywords: ['data sink', 'customer', 'card'],
  requires: ['ui'],
  inputs: { value: record({ title: 'Data', help: 'A name and a value for each line.' }) },
  sockets: done(),
  run: ({ value }, { ui }) => ui.showData({ value }),
});
