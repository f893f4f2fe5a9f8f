import { defineAction, outcome } from '@offhook/contract';

/** Closes the panel that holds the softphone; calls go on. */
export const hideSoftphonePanel = defineAction({
  id: 'hide-softphone-panel',
  title: 'Hide Softphone Panel',
  description: 'Closes the softphone panel in the CRM; calls go on.',
  tags: ['softphone'],
  keywords: ['utility bar', 'minimise'],
  requires: ['console'],
  inputs: {},
  sockets: outcome(),
  run: (_, { console }) => console.setSoftphonePanelVisibility({ visible: false }),
});
