import type { Observable } from 'rxjs';
import type { Json, JsonRecord } from '../json.ts';

export type CallType = 'inbound' | 'outbound' | 'internal';

/** What a screen pop opens. Names and fields are Open CTI's. */
export type ScreenPop =
  | { readonly type: 'sobject'; readonly params: { readonly recordId: string } }
  | { readonly type: 'url'; readonly params: { readonly url: string } }
  | { readonly type: 'objecthome'; readonly params: { readonly scope: string } }
  | {
      readonly type: 'list';
      readonly params: { readonly listViewId: string; readonly scope: string };
    }
  | { readonly type: 'search'; readonly params: { readonly searchString: string } }
  | {
      readonly type: 'new_record_modal';
      readonly params: { readonly entityName: string; readonly defaultFieldValues?: JsonRecord };
    }
  | {
      readonly type: 'flow';
      readonly params: { readonly flowDevName: string; readonly flowArgs?: JsonRecord };
    };

/** Record id to record; with `deferred` also `SCREEN_POP_DATA`, which `screenPop` takes as it is. */
export type SearchAndScreenPopResult = Readonly<Record<string, Json>>;

/** A click on a number, a navigation, a presence change: what the console tells. */
export interface ConsoleEvent {
  readonly event: string;
  readonly payload: JsonRecord;
}

export interface AppViewInfo {
  readonly url: string;
  readonly recordId?: string;
  readonly recordName?: string;
  readonly objectType?: string;
  readonly accountId?: string;
  readonly contactId?: string;
  readonly personAccount?: boolean;
}

/** The CRM's console around the softphone: tabs, screen pops, panel, presence. */
export interface ConsolePort {
  readonly events$: Observable<ConsoleEvent>;
  screenPop(args: ScreenPop): Observable<void>;
  /** Searches the objects of the softphone layout; no hit is an empty result. */
  searchAndScreenPop(args: {
    readonly searchParams: string;
    readonly queryParams?: string;
    readonly defaultFieldValues?: JsonRecord;
    readonly callType: string;
    readonly deferred?: boolean;
  }): Observable<SearchAndScreenPopResult>;
  enableClickToDial(): Observable<void>;
  disableClickToDial(): Observable<void>;
  getAppViewInfo(): Observable<AppViewInfo>;
  getSoftphoneLayout(): Observable<JsonRecord>;
  isSoftphonePanelVisible(): Observable<{ readonly visible: boolean }>;
  setSoftphonePanelVisibility(args: { readonly visible: boolean }): Observable<void>;
  setSoftphonePanelHeight(args: { readonly heightPX: number }): Observable<void>;
  setSoftphonePanelWidth(args: { readonly widthPX: number }): Observable<void>;
  refreshView(): Observable<void>;
  /** Marks work of a sales cadence as done. */
  completeWork(args: {
    readonly workId: string;
    readonly attributes: {
      readonly taskId: string;
      readonly disposition?: string;
      readonly wasConnected?: boolean;
    };
  }): Observable<void>;
  openPrimaryTab(args: {
    readonly url: string;
    readonly label?: string;
    readonly active?: boolean;
    readonly id?: string;
    readonly name?: string;
  }): Observable<{ readonly id: string }>;
  openSubtab(args: {
    readonly primaryTabId: string;
    readonly url: string;
    readonly label?: string;
    readonly active?: boolean;
  }): Observable<{ readonly id: string }>;
  closeTab(args: { readonly id: string }): Observable<void>;
  focusPrimaryTabById(args: { readonly id: string }): Observable<void>;
  getPrimaryTabIds(): Observable<readonly string[]>;
  getFocusedPrimaryTabObjectId(): Observable<{ readonly id?: string }>;
  getFocusedSubtabObjectId(): Observable<{ readonly id?: string }>;
  getPageInfo(args: { readonly tabId: string }): Observable<JsonRecord>;
  getServicePresenceStatusId(): Observable<{
    readonly statusId: string;
    readonly statusName: string;
    readonly statusApiName: string;
  }>;
  setServicePresenceStatus(args: { readonly statusId: string }): Observable<void>;
  login(args: { readonly statusId: string }): Observable<void>;
  logout(): Observable<void>;
  getAgentWorkload(): Observable<{
    readonly configuredCapacity: number;
    readonly currentWorkload: number;
  }>;
}
