import { ActionError, type ConsolePort, type JsonRecord } from '@offhook/contract';
import { map, type Observable } from 'rxjs';
import { recordId } from '../record-id.ts';
import { asking, type Bounds, type Callback } from '../vendor/asking.ts';
import { callMember, offers, type VendorObject } from '../vendor/member.ts';
import { isRecord, recordOf, textIn } from '../vendor/plain.ts';

type Part<K extends keyof ConsolePort> = Pick<ConsolePort, K>;

/** Arguments of a method, with the callback where the method wants it. */
type Arguments = (callback: Callback) => readonly unknown[];

type Ask = (method: string, what: string, args: Arguments) => Observable<unknown>;

const requireConsole = (toolkit: VendorObject | undefined): VendorObject => {
  if (toolkit === undefined) {
    throw new ActionError(
      'console-toolkit-missing',
      'This page has no console toolkit. Load /support/console/62.0/integration.js before the softphone to work with tabs.',
    );
  }
  if (offers(toolkit, 'isInConsole') && callMember(toolkit, 'isInConsole', []) === false) {
    throw new ActionError(
      'not-in-console',
      'The agent is not in a console app, so there are no tabs. Open a console app in Salesforce.',
    );
  }
  return toolkit;
};

const askOf =
  (toolkit: VendorObject | undefined, bounds: Bounds): Ask =>
  (method, what, args) =>
    asking(what, bounds, (callback) => {
      callMember(requireConsole(toolkit), method, args(callback));
    });

const openedIn = (value: unknown): { readonly id: string } => {
  const id = textIn(value, 'id', 'tabId');
  if (id !== undefined) return { id };
  throw new ActionError(
    'crm-error',
    'Salesforce opened no tab. Check the address; one outside of Salesforce must be a trusted URL.',
  );
};

const objectIn = (value: unknown): { readonly id?: string } => {
  const id = textIn(value, 'id', 'objectId');
  return id === undefined || id === 'null' ? {} : { id: recordId(id) };
};

const idsIn = (value: unknown): readonly string[] => {
  const ids: unknown = isRecord(value) ? value['ids'] : value;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};

const pageIn = (value: unknown): JsonRecord => {
  const given = isRecord(value) && 'pageInfo' in value ? value['pageInfo'] : value;
  const page = recordOf(given);
  const id = textIn(page, 'objectId');
  return id === undefined ? page : { ...page, objectId: recordId(id) };
};

const only: Arguments = (callback) => [callback];

type Opening = 'openPrimaryTab' | 'openSubtab';
type Looking = 'getFocusedPrimaryTabObjectId' | 'getFocusedSubtabObjectId' | 'getPageInfo';
type Moving = 'closeTab' | 'focusPrimaryTabById' | 'getPrimaryTabIds';

const opening = (ask: Ask): Part<Opening> => ({
  openPrimaryTab: ({ url, label, active = true, id, name }) =>
    ask('openPrimaryTab', 'open the tab', (callback) => [
      id ?? null,
      url,
      active,
      label,
      callback,
      name,
    ]).pipe(map(openedIn)),
  openSubtab: ({ primaryTabId, url, label, active = true }) =>
    ask('openSubtab', `open the subtab in "${primaryTabId}"`, (callback) => [
      primaryTabId,
      url,
      active,
      label,
      null,
      callback,
    ]).pipe(map(openedIn)),
});

const looking = (ask: Ask): Part<Looking> => ({
  getFocusedPrimaryTabObjectId: () =>
    ask('getFocusedPrimaryTabObjectId', 'tell the record of the tab', only).pipe(map(objectIn)),
  getFocusedSubtabObjectId: () =>
    ask('getFocusedSubtabObjectId', 'tell the record of the subtab', only).pipe(map(objectIn)),
  getPageInfo: ({ tabId }) =>
    ask('getPageInfo', `tell what the tab "${tabId}" shows`, (callback) => [tabId, callback]).pipe(
      map(pageIn),
    ),
});

const moving = (ask: Ask): Part<Moving> => ({
  closeTab: ({ id }) =>
    ask('closeTab', `close the tab "${id}"`, (callback) => [id, callback]).pipe(
      map(() => undefined),
    ),
  focusPrimaryTabById: ({ id }) =>
    ask('focusPrimaryTabById', `focus the tab "${id}"`, (callback) => [id, callback]).pipe(
      map(() => undefined),
    ),
  getPrimaryTabIds: () =>
    ask('getPrimaryTabIds', 'tell which tabs are open', only).pipe(map(idsIn)),
});

/** The console's tabs. Lightning chooses the ids of tabs itself, so keep those that it answers with. */
export const consoleTabs = (
  toolkit: VendorObject | undefined,
  bounds: Bounds,
): Part<Opening | Looking | Moving> => {
  const ask = askOf(toolkit, bounds);
  return { ...opening(ask), ...looking(ask), ...moving(ask) };
};
