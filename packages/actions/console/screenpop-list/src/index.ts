import { ActionError, defineAction, optional, outcome, text } from '@offhook/contract';

/** Opens a list view of an object. */
export const screenpopList = defineAction({
  id: 'screenpop-list',
  title: 'Screenpop List',
  description: 'Opens a list view in the CRM, such as all open cases of a queue.',
  aliases: { titles: ['Screen Pop List'] },
  tags: ['screen pop', 'page'],
  requires: ['console'],
  inputs: {
    listViewId: text({
      title: 'List View Id',
      help: 'From the address of the list.',
      format: 'id',
    }),
    scope: optional(
      text({ title: 'Object', help: 'Whose list it is, such as Case.', suggest: 'crm-objects' }),
    ),
  },
  sockets: outcome(),
  run: ({ listViewId, scope = '' }, { console }) => {
    if (listViewId.trim() === '') {
      throw new ActionError('list-missing', 'The block does not say which list to open.');
    }
    return console.screenPop({ type: 'list', params: { listViewId, scope } });
  },
});
