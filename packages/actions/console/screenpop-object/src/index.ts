import { ActionError, defineAction, flag, optional, outcome, text } from '@offhook/contract';

/** Opens a record; without an id it fails, or does nothing where the flow asks for that. */
export const screenpopObject = defineAction({
  id: 'screenpop-object',
  title: 'Screenpop Object',
  description: 'Opens a record in the CRM.',
  aliases: { titles: ['Screen Pop Object'], legacyTypes: ['SE_SFScreenpopObject'] },
  tags: ['screen pop', 'CRM record'],
  requires: ['console'],
  inputs: {
    // Optional, so that a missing id reaches the block, which knows what to do about it.
    recordId: optional(text({ title: 'Record Id', format: 'id' })),
    noPopOnEmpty: flag({
      title: 'Do Nothing Without an Id',
      help: 'Goes on by success and opens nothing where the id is empty.',
      initial: false,
    }),
  },
  sockets: outcome(),
  run: ({ recordId, noPopOnEmpty }, { console }) => {
    if (recordId) return console.screenPop({ type: 'sobject', params: { recordId } });
    if (noPopOnEmpty) return {};
    throw new ActionError(
      'record-id-missing',
      'There is no record to open: give the block an id, or let it do nothing without one.',
    );
  },
});
