import type { ConsolePort, JsonRecord } from '@offhook/contract';
import { act, actThenTell, answer, answerThenTell } from '../ports/answer.ts';
import type { Desk } from '../state/desk.ts';
import type { ConsoleState, Tab } from '../state/state.ts';
import { logIn, logOut, presence, setPresence } from './presence.ts';
import { popScreen } from './screen-pop.ts';
import { searchAndPop } from './search-and-screen-pop.ts';
import { softphoneLayout } from './softphone-layout.ts';
import { closeTab, currentView, focusTab, openTab, pageAt, tabOf } from './tabs.ts';

type Part<K extends keyof ConsolePort> = Pick<ConsolePort, K>;

const screenPops = (
  desk: Desk,
): Part<'screenPop' | 'searchAndScreenPop' | 'getSoftphoneLayout' | 'completeWork'> => ({
  screenPop: (pop) => actThenTell(desk, () => popScreen(desk, pop)),
  searchAndScreenPop: ({ searchParams, deferred = false }) =>
    answerThenTell(desk, () => searchAndPop(desk, searchParams, deferred)),
  getSoftphoneLayout: () => answer(() => softphoneLayout),
  completeWork: ({ workId, attributes }) =>
    act(() => desk.completedWork.add({ workId, wasConnected: true, ...attributes })),
});

const patchPanel = (desk: Desk, part: Partial<ConsoleState['panel']>): void =>
  desk.console.patch({ panel: { ...desk.console.value.panel, ...part } });

const panel = (
  desk: Desk,
): Part<
  | 'enableClickToDial'
  | 'disableClickToDial'
  | 'getAppViewInfo'
  | 'isSoftphonePanelVisible'
  | 'setSoftphonePanelVisibility'
  | 'setSoftphonePanelHeight'
  | 'setSoftphonePanelWidth'
  | 'refreshView'
> => ({
  enableClickToDial: () => act(() => desk.console.patch({ clickToDial: true })),
  disableClickToDial: () => act(() => desk.console.patch({ clickToDial: false })),
  getAppViewInfo: () => answer(() => currentView(desk)),
  isSoftphonePanelVisible: () => answer(() => ({ visible: desk.console.value.panel.visible })),
  setSoftphonePanelVisibility: ({ visible }) => act(() => patchPanel(desk, { visible })),
  setSoftphonePanelHeight: ({ heightPX }) => act(() => patchPanel(desk, { heightPX })),
  setSoftphonePanelWidth: ({ widthPX }) => act(() => patchPanel(desk, { widthPX })),
  refreshView: () => act(() => desk.console.patch({ refreshes: desk.console.value.refreshes + 1 })),
});

const focusedTab = (desk: Desk): Tab | undefined => {
  const { focusedTabId } = desk.console.value;
  return focusedTabId === undefined ? undefined : desk.tabs.get(focusedTabId);
};

const objectId = (tab: Tab | undefined): { readonly id?: string } =>
  tab?.recordId === undefined ? {} : { id: tab.recordId };

const pageInfo = (tab: Tab): JsonRecord => ({
  url: tab.url,
  objectId: tab.recordId ?? null,
  objectName: tab.label,
  object: tab.objectType ?? null,
  displayName: tab.label,
});

const tabs = (
  desk: Desk,
): Part<
  | 'openPrimaryTab'
  | 'openSubtab'
  | 'closeTab'
  | 'focusPrimaryTabById'
  | 'getPrimaryTabIds'
  | 'getFocusedPrimaryTabObjectId'
  | 'getFocusedSubtabObjectId'
  | 'getPageInfo'
> => ({
  openPrimaryTab: ({ url, label, active = true }) =>
    answerThenTell(desk, () => {
      const { id, told } = openTab(desk, pageAt(desk, url, label), active);
      return { value: { id }, told };
    }),
  openSubtab: ({ primaryTabId, url, label, active = true }) =>
    answerThenTell(desk, () => {
      const parentId = tabOf(desk, primaryTabId).id;
      const { id, told } = openTab(desk, { ...pageAt(desk, url, label), parentId }, active);
      return { value: { id }, told };
    }),
  closeTab: ({ id }) => actThenTell(desk, () => closeTab(desk, id)),
  focusPrimaryTabById: ({ id }) => actThenTell(desk, () => focusTab(desk, id)),
  getPrimaryTabIds: () =>
    answer(() => desk.tabs.list.filter((tab) => tab.parentId === undefined).map((tab) => tab.id)),
  getFocusedPrimaryTabObjectId: () =>
    answer(() => {
      const tab = focusedTab(desk);
      return objectId(tab?.parentId === undefined ? tab : desk.tabs.get(tab.parentId));
    }),
  getFocusedSubtabObjectId: () =>
    answer(() => {
      const tab = focusedTab(desk);
      return objectId(tab?.parentId === undefined ? undefined : tab);
    }),
  getPageInfo: ({ tabId }) => answer(() => pageInfo(tabOf(desk, tabId))),
});

const presences = (
  desk: Desk,
): Part<
  | 'getServicePresenceStatusId'
  | 'setServicePresenceStatus'
  | 'login'
  | 'logout'
  | 'getAgentWorkload'
> => ({
  getServicePresenceStatusId: () => answer(() => presence(desk)),
  setServicePresenceStatus: ({ statusId }) => actThenTell(desk, () => setPresence(desk, statusId)),
  login: ({ statusId }) => actThenTell(desk, () => logIn(desk, statusId)),
  logout: () => act(() => logOut(desk)),
  getAgentWorkload: () => answer(() => desk.console.value.workload),
});

/** The CRM's console around the softphone. */
export const consolePort = (desk: Desk): ConsolePort => ({
  events$: desk.announcer.console$.asObservable(),
  ...screenPops(desk),
  ...panel(desk),
  ...tabs(desk),
  ...presences(desk),
});
