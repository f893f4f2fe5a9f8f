import { ActionError, defineAction, flag, optional, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Opens an address in a subtab of a primary tab; the subtab's id comes twice, as of a primary tab. */
export const openSubtab = defineAction({
  id: 'open-subtab',
  title: 'Open Salesforce Sub Tab',
  description: 'Opens an address in a subtab of a primary tab and gives the id of the subtab.',
  aliases: { titles: ['Open Subtab', 'Open Sub Tab'] },
  tags: ['tab', 'link'],
  requires: ['console'],
  inputs: {
    primaryTabId: text({ title: 'Primary Tab Id', format: 'id' }),
    url: text({ title: 'Address', format: 'url' }),
    label: optional(text({ title: 'Label', help: 'On the tab, until the page names itself.' })),
    active: flag({ title: 'Bring to the Front', initial: true }),
  },
  sockets: outcome({
    id: text({ title: 'Tab Id', format: 'id' }),
    value: text({
      title: 'Tab Id (Old Name)',
      help: 'The same; some saved flows read it by this name.',
      format: 'id',
    }),
  }),
  run: ({ primaryTabId, url, label, active }, { console }) => {
    if (primaryTabId.trim() === '' || url.trim() === '') {
      throw new ActionError('tab-missing', 'The block needs a primary tab and an address.');
    }
    return console
      .openSubtab({ primaryTabId, url, active, ...(label && { label }) })
      .pipe(map(({ id }) => ({ id, value: id })));
  },
});
