import { ActionError, defineAction, flag, optional, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Opens an address in a primary tab. Its id comes twice, as both names were once documented. */
export const openPrimaryTab = defineAction({
  id: 'open-primary-tab',
  title: 'Open Salesforce Primary Tab',
  description: 'Opens an address in a primary tab of the CRM and gives the id of the tab.',
  aliases: { titles: ['Open Primary Tab'] },
  tags: ['tab', 'link'],
  requires: ['console'],
  inputs: {
    url: text({ title: 'Address', format: 'url' }),
    label: optional(text({ title: 'Label', help: 'On the tab, until the page names itself.' })),
    active: flag({ title: 'Bring to the Front', initial: true }),
    id: optional(text({ title: 'Tab Id', help: 'Older consoles only.', format: 'id' })),
    name: optional(text({ title: 'Name', help: 'Older consoles only.' })),
  },
  sockets: outcome({
    id: text({ title: 'Tab Id', format: 'id' }),
    value: text({
      title: 'Tab Id (Old Name)',
      help: 'The same; some saved flows read it by this name.',
      format: 'id',
    }),
  }),
  run: ({ url, label, active, id, name }, { console }) => {
    if (url.trim() === '') {
      throw new ActionError('address-missing', 'The block does not say which address to open.');
    }
    const named = { ...(label && { label }), ...(id && { id }), ...(name && { name }) };
    return console
      .openPrimaryTab({ url, active, ...named })
      .pipe(map((tab) => ({ id: tab.id, value: tab.id })));
  },
});
