import { CrmHomePage } from './crm/home-page.ts';
import { CrmNewRecordPage } from './crm/new-record-page.ts';
import { CrmRecordPage } from './crm/record-page.ts';
import { CrmSearchPage } from './crm/search-page.ts';
import { CrmWorkspace } from './crm/workspace.ts';

const elements = {
  'crm-home': CrmHomePage,
  'crm-new-record': CrmNewRecordPage,
  'crm-record': CrmRecordPage,
  'crm-search': CrmSearchPage,
  'crm-workspace': CrmWorkspace,
} as const;

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
