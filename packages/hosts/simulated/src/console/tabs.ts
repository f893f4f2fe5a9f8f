import { ActionError, type AppViewInfo, type CrmRecord, type JsonRecord } from '@offhook/contract';
import { idKey } from '../crm/record-ids.ts';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import type { Tab } from '../state/state.ts';

type Announcements = readonly Announcement[];

/** What a tab is to show. */
export type Page = Omit<Tab, 'id'>;

/** Something that the console tells. */
export const consoleEvent = (event: string, payload: object): Announcement => ({
  to: 'console',
  event: { event, payload: JSON.parse(JSON.stringify(payload)) as JsonRecord }, // cast: what JSON wrote is JSON
});

/** The name by which people know a record. */
export const recordName = (record: CrmRecord): string =>
  [record['Name'], record['CaseNumber'], record['Subject']].find(
    (name) => typeof name === 'string',
  ) ?? record.Id;

/** The address of a record's page. */
export const recordUrl = (record: Pick<CrmRecord, 'attributes' | 'Id'>): string =>
  `/lightning/r/${record.attributes.type}/${record.Id}/view`;

const recordPath = /\/lightning\/r\/(?:\w+\/)?(\w{4,18})(?:\/|$)|^\/(\w{15}|\w{18})$/;

const personFields = (record: CrmRecord): Partial<AppViewInfo> =>
  record['IsPersonAccount'] === true
    ? {
        personAccount: true,
        accountId: record.Id,
        ...(typeof record['PersonContactId'] === 'string' && {
          contactId: record['PersonContactId'],
        }),
      }
    : {};

/** What the console tells about a record's page. */
export const viewOfRecord = (record: CrmRecord): AppViewInfo => ({
  url: recordUrl(record),
  recordId: record.Id,
  recordName: recordName(record),
  objectType: record.attributes.type,
  ...personFields(record),
});

/** What the console tells about an address, which may be a record's. */
export const viewOfUrl = (desk: Desk, url: string): AppViewInfo => {
  const [, inPath, alone] = recordPath.exec(url) ?? [];
  const record = desk.records.find(inPath ?? alone ?? '');
  return record === undefined ? { url } : { ...viewOfRecord(record), url };
};

const viewOfTab = (desk: Desk, tab: Tab): AppViewInfo => {
  const record = tab.recordId === undefined ? undefined : desk.records.find(tab.recordId);
  if (record !== undefined) return { ...viewOfRecord(record), url: tab.url };
  return { url: tab.url, ...(tab.recordId !== undefined && { recordId: tab.recordId }) };
};

/** What the agent looks at. */
export const currentView = (desk: Desk): AppViewInfo => {
  const { focusedTabId, view } = desk.console.value;
  const tab = focusedTabId === undefined ? undefined : desk.tabs.get(focusedTabId);
  return tab === undefined ? view : viewOfTab(desk, tab);
};

/** The tab of this id; fails with `unknown-tab`. */
export const tabOf = (desk: Desk, id: string): Tab => {
  const tab = desk.tabs.get(id);
  if (tab !== undefined) return tab;
  throw new ActionError(
    'unknown-tab',
    `The console has no tab "${id}"; it may have been closed. Open it again, or ask for the ids of the open tabs.`,
  );
};

/** Brings a tab to the front. */
export const focusTab = (desk: Desk, id: string): Announcements => {
  const tab = tabOf(desk, id);
  if (desk.console.value.focusedTabId === id) return [];
  desk.console.patch({ focusedTabId: id });
  return [consoleEvent('onNavigationChange', viewOfTab(desk, tab))];
};

const showsSame = (tab: Tab, page: Page): boolean =>
  tab.parentId === page.parentId &&
  (page.recordId === undefined || tab.recordId === undefined
    ? page.kind !== 'new-record' && tab.url === page.url
    : idKey(tab.recordId) === idKey(page.recordId));

/** Opens a page in a tab of its own, or brings the tab to the front that shows it already. */
export const openTab = (
  desk: Desk,
  page: Page,
  active = true,
): { readonly id: string; readonly told: Announcements } => {
  for (const tab of desk.tabs.values()) {
    if (showsSame(tab, page)) return { id: tab.id, told: active ? focusTab(desk, tab.id) : [] };
  }
  const id =
    page.parentId === undefined
      ? `ctab${desk.count('tab')}`
      : `${page.parentId}_${desk.count(`subtab of ${page.parentId}`)}`;
  desk.tabs.put(id, { id, ...page });
  return { id, told: active ? focusTab(desk, id) : [] };
};

/** Closes a tab and its subtabs; the tab before it comes to the front. */
export const closeTab = (desk: Desk, id: string): Announcements => {
  const closed = tabOf(desk, id);
  for (const tab of desk.tabs.list) {
    if (tab.id === id || tab.parentId === id) desk.tabs.delete(tab.id);
  }
  const { focusedTabId } = desk.console.value;
  if (focusedTabId === undefined || desk.tabs.get(focusedTabId) !== undefined) return [];
  const next = desk.tabs.list.findLast((tab) => tab.parentId === closed.parentId);
  const front = next?.id ?? closed.parentId;
  if (front !== undefined) return focusTab(desk, front);
  const { focusedTabId: _closed, ...rest } = desk.console.value;
  desk.console.set({ ...rest, view: { url: '/lightning/page/home' } });
  return [consoleEvent('onNavigationChange', currentView(desk))];
};

/** What a page at an address is: a record's page where it is one. */
export const pageAt = (desk: Desk, url: string, label?: string): Page => {
  const { recordId, recordName: name, objectType } = viewOfUrl(desk, url);
  return {
    kind: recordId === undefined ? 'url' : 'record',
    url,
    label: label ?? name ?? url,
    ...(recordId !== undefined && { recordId }),
    ...(objectType !== undefined && { objectType }),
  };
};
