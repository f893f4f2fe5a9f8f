import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Closes a tab, a primary one with its subtabs. */
export const closeTab = defineAction({
  id: 'close-tab',
  title: 'Close Salesforce Tab',
  description: 'Closes a tab of the CRM by its id; a primary tab closes with its subtabs.',
  aliases: { titles: ['Close Tab'] },
  tags: ['tab'],
  keywords: ['tidy up'],
  requires: ['console'],
  inputs: { id: text({ title: 'Tab Id', format: 'id' }) },
  sockets: outcome(),
  run: ({ id }, { console }) => {
    if (id.trim() === '') {
      throw new ActionError('tab-missing', 'The block does not say which tab to close.');
    }
    return console.closeTab({ id });
  },
});
