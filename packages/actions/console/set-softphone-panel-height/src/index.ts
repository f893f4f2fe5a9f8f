import { ActionError, defineAction, number, outcome } from '@offhook/contract';

/** Gives the softphone panel a height in CSS pixels. */
export const setSoftphonePanelHeight = defineAction({
  id: 'set-softphone-panel-height',
  title: 'Set Softphone Panel Height',
  description: 'Sets the height of the softphone panel in the CRM.',
  tags: ['softphone'],
  keywords: ['size', 'utility bar', 'pixels'],
  requires: ['console'],
  inputs: { heightPX: number({ title: 'Height', help: 'In pixels.', min: 1 }) },
  sockets: outcome(),
  run: ({ heightPX }, { console }) => {
    if (heightPX > 0) return console.setSoftphonePanelHeight({ heightPX });
    throw new ActionError('height-invalid', 'The height has to be more than 0 pixels.');
  },
});
