import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Brings an open primary tab to the front. */
export const focusPrimaryTab = defineAction({
  id: 'focus-primary-tab',
  title: 'Focus Primary Tab',
  description: 'Brings an open primary tab of the CRM to the front, by its id.',
  tags: ['tab'],
  keywords: ['switch'],
  requires: ['console'],
  inputs: { id: text({ title: 'Tab Id', format: 'id' }) },
  sockets: outcome(),
  run: ({ id }, { console }) => {
    if (id.trim() === '') {
      throw new ActionError('tab-missing', 'The block does not say which tab to focus.');
    }
    return console.focusPrimaryTabById({ id });
  },
});
