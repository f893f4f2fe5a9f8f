import { defineAction, outcome } from '@offhook/contract';

/** Opens the panel that holds the softphone. */
export const showSoftphonePanel = defineAction({
  id: 'show-softphone-panel',
  title: 'Show Softphone Panel',
  description: 'Opens the softphone panel in the CRM, so that the agent sees the call.',
  tags: ['softphone'],
  keywords: ['utility bar', 'visible'],
  requires: ['console'],
  inputs: {},
  sockets: outcome(),
  run: (_, { console }) => console.setSoftphonePanelVisibility({ visible: true }),
});
