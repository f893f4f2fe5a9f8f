import { defineAction, outcome } from '@offhook/contract';

/** Stops clicks on phone numbers in the CRM's pages from telling anything. */
export const disableClickToDial = defineAction({
  id: 'disable-click-to-dial',
  title: 'Disable Click To Dial',
  description: 'Turns click-to-dial off, so that a click on a number in the CRM does nothing.',
  tags: ['click to dial'],
  keywords: ['outbound', 'turn off'],
  requires: ['console'],
  inputs: {},
  sockets: outcome(),
  run: (_, { console }) => console.disableClickToDial(),
});
