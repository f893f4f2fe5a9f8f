import { defineAction, outcome } from '@offhook/contract';

/** Loads the page again that the agent looks at, so that it shows what a flow has changed. */
export const refreshView = defineAction({
  id: 'refresh-view',
  title: 'Refresh View',
  description: 'Refreshes the page that the agent looks at in the CRM.',
  tags: ['page'],
  keywords: ['reload', 'update'],
  requires: ['console'],
  inputs: {},
  sockets: outcome(),
  run: (_, { console }) => console.refreshView(),
});
