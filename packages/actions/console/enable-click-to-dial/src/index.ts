import { defineAction, outcome } from '@offhook/contract';

/** Makes phone numbers in the CRM's pages clickable, until they are turned off again. */
export const enableClickToDial = defineAction({
  id: 'enable-click-to-dial',
  title: 'Enable Click To Dial',
  description: 'Turns click-to-dial on, so that a click on a number in the CRM can start a call.',
  tags: ['click to dial'],
  keywords: ['outbound', 'turn on'],
  requires: ['console'],
  inputs: {},
  sockets: outcome(),
  run: (_, { console }) => console.enableClickToDial(),
});
