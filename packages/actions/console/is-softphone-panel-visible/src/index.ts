import { branch, defineAction } from '@offhook/contract';
import { map } from 'rxjs';

/** Tells whether the panel that holds the softphone is open. */
export const isSoftphonePanelVisible = defineAction({
  id: 'is-softphone-panel-visible',
  title: 'Is Softphone Panel Visible?',
  description: 'Tells whether the softphone panel is open in the CRM.',
  tags: ['softphone', 'condition'],
  keywords: ['utility bar'],
  requires: ['console'],
  inputs: {},
  sockets: branch,
  run: (_, { console }) => console.isSoftphonePanelVisible().pipe(map(({ visible }) => visible)),
});
