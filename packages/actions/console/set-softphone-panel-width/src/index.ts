import { ActionError, defineAction, number, outcome } from '@offhook/contract';

/** Gives the softphone panel a width in CSS pixels. */
export const setSoftphonePanelWidth = defineAction({
  id: 'set-softphone-panel-width',
  title: 'Set Softphone Panel Width',
  description: 'Sets the width of the softphone panel in the CRM.',
  tags: ['softphone'],
  keywords: ['size', 'utility bar', 'pixels'],
  requires: ['console'],
  inputs: { widthPX: number({ title: 'Width', help: 'In pixels.', min: 1 }) },
  sockets: outcome(),
  run: ({ widthPX }, { console }) => {
    if (widthPX > 0) return console.setSoftphonePanelWidth({ widthPX });
    throw new ActionError('width-invalid', 'The width has to be more than 0 pixels.');
  },
});
