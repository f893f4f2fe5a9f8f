import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getTabsWithMatchingUrl } from './index.ts';

const tabs = {
  console: {
    getPrimaryTabIds: () => of(['ctab1', 'ctab2', 'ctab3']),
    getPageInfo: ({ tabId }: { readonly tabId: string }) =>
      tabId === 'ctab2'
        ? throwError(() => new ActionError('unknown-tab', 'There is no ctab2.'))
        : of({ url: `/lightning/r/Case/5005e00000${tabId}/view` }),
  },
};

export const examples = examplesOf(getTabsWithMatchingUrl, [
  {
    title: 'lists the tabs that fit, and passes over one that was closed meanwhile',
    given: { url: '/R/case/' },
    lent: tabs,
    emits: [{ socket: 'success', output: { value: ['ctab1', 'ctab3'] } }],
  },
  {
    title: 'gives an empty list where no tab fits',
    given: { url: '/r/Contact/' },
    lent: tabs,
    emits: [{ socket: 'success', output: { value: [] } }],
  },
  {
    title: 'leaves by failure without an address, as every tab would fit',
    given: { url: '' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'address-missing', message: 'The block needs an address.' },
      },
    ],
  },
]);
