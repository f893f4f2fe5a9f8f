import type { Exchange, Reply } from './exchange.ts';

type Callback = (response: object) => void;

const events = {
  STATUS_CHANGED: 'onStateChange',
  WORK_ACCEPTED: 'onWorkAccepted',
  WORKLOAD_CHANGED: 'onWorkloadChanged',
} as const;

const eventName = (name: string): string => `sforce.console.presence.${name}`;

const responseOf = ({ success, value, errors = [] }: Reply): object =>
  success
    ? { success, ...(typeof value === 'object' ? value : {}) }
    : { success, error: errors[0]?.description ?? '' };

type Ask = (method: string, args: object, callback: Callback | undefined) => Promise<void>;

const presenceOf = (ask: Ask): object => ({
  getServicePresenceStatusId: (callback?: Callback) =>
    ask('presence.getServicePresenceStatusId', {}, callback),
  setServicePresenceStatus: (statusId: string, callback?: Callback) =>
    ask('presence.setServicePresenceStatus', { statusId }, callback),
  login: (statusId: string, callback?: Callback) => ask('presence.login', { statusId }, callback),
  logout: (callback?: Callback) => ask('presence.logout', {}, callback),
  getAgentWorkload: (callback?: Callback) => ask('presence.getAgentWorkload', {}, callback),
});

const tabsOf = (ask: Ask): object => ({
  // Lightning ignores the id and the name that a softphone wishes for.
  openPrimaryTab: (
    _id: string | null,
    url: string,
    active: boolean,
    label?: string,
    callback?: Callback,
  ) => ask('openPrimaryTab', { url, active, label }, callback),
  openSubtab: (
    primaryTabId: string,
    url: string,
    active: boolean,
    label?: string,
    _id?: string | null,
    callback?: Callback,
  ) => ask('openSubtab', { primaryTabId, url, active, label }, callback),
  closeTab: (id: string, callback?: Callback) => ask('closeTab', { id }, callback),
  focusPrimaryTabById: (id: string, callback?: Callback) =>
    ask('focusPrimaryTabById', { id }, callback),
  getPrimaryTabIds: (callback?: Callback) => ask('getPrimaryTabIds', {}, callback),
  getFocusedPrimaryTabObjectId: (callback?: Callback) =>
    ask('getFocusedPrimaryTabObjectId', {}, callback),
  getFocusedSubtabObjectId: (callback?: Callback) => ask('getFocusedSubtabObjectId', {}, callback),
  getPageInfo: (id: string, callback?: Callback) => ask('getPageInfo', { id }, callback),
});

/** What the org says of itself when the script is loaded. */
export interface ConsoleKind {
  readonly isConsole: boolean;
  readonly presence: boolean;
}

/** An object that softphones take for `sforce.console`: positional arguments, callbacks with `success`. */
export const integration = (exchange: Exchange, { isConsole, presence }: ConsoleKind): object => {
  const heard = new Map<string, Set<Callback>>();
  exchange.hear((event, payload) => {
    for (const listener of heard.get(event) ?? []) listener(payload);
  });
  const names = new Map<string, string>(
    Object.entries(events).map(([constant, event]) => [eventName(constant), event]),
  );
  const ask: Ask = async (method, args, callback) => {
    const reply = await exchange.ask('console', method, args);
    callback?.(responseOf(reply));
  };
  const listenersOf = (name: string): Set<Callback> => {
    const event = names.get(name) ?? name;
    const listeners = heard.get(event) ?? new Set();
    heard.set(event, listeners);
    return listeners;
  };
  return {
    isInConsole: () => isConsole,
    ...tabsOf(ask),
    ...(presence && {
      presence: presenceOf(ask),
      ConsoleEvent: {
        PRESENCE: Object.fromEntries(Object.keys(events).map((name) => [name, eventName(name)])),
      },
    }),
    addEventListener: (name: string, listener: Callback) => void listenersOf(name).add(listener),
    removeEventListener: (name: string, listener: Callback) =>
      void listenersOf(name).delete(listener),
  };
};
