import type { CrmDeed } from '@offhook/desk-face';
import type { Deed } from '../http/script.ts';

/** What the agent did in the workspace as the org is told it; going home is the page's own matter. */
export const deedOf = (deed: CrmDeed): Deed | undefined => {
  switch (deed.do) {
    case 'open':
      return deed;
    case 'close':
      return { do: 'close-tab', id: deed.tabId };
    case 'focus':
      return deed.tabId === undefined ? undefined : { do: 'focus-tab', id: deed.tabId };
    case 'start-record':
      return deed;
    case 'save-record': {
      const { type, tabId } = deed;
      const fields = Object.fromEntries(Object.entries(deed.fields)) as Record<string, never>; // cast: the form's values are JSON
      return { do: 'save-record', type, fields, tabId };
    }
    case 'search':
      return deed;
    case 'dial':
      return { do: 'click-to-dial', number: deed.number, recordId: deed.recordId };
  }
};
