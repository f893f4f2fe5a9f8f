import type { Capabilities, Host } from '@offhook/contract';
import { browserStorage, type KeyValueStore } from './browser-storage.ts';
import { consoleLog } from './console-log.ts';
import { type FetchHttpOptions, fetchHttp } from './fetch-http.ts';
import { pageUi } from './page-ui.ts';
import { realClock } from './real-clock.ts';

export interface BrowserHostOptions
  extends Partial<Omit<Host, 'ports'>>,
    Pick<FetchHttpOptions, 'credentials'> {
  /** The hosts that flows may ask; none unless told. */
  readonly allowedHosts?: readonly string[];
  /** How long a request may take, in milliseconds. */
  readonly timeLimit?: number;
  /** What the keys of kept values begin with. */
  readonly prefix?: string;
  /** Ports that take the place of the browser's, or that it has not. */
  readonly ports?: Partial<Capabilities>;
}

/** The page's store, looked up at each use: where the page may keep nothing, only those calls fail. */
const pageStore: KeyValueStore = {
  get length() {
    return globalThis.localStorage.length;
  },
  key: (place) => globalThis.localStorage.key(place),
  getItem: (key) => globalThis.localStorage.getItem(key),
  setItem: (key, value) => globalThis.localStorage.setItem(key, value),
  removeItem: (key) => globalThis.localStorage.removeItem(key),
};

/** A host of a plain page: http, storage, ui, log and clock, and what is given beside or in their place. */
export const browserHost = ({
  allowedHosts = [],
  timeLimit,
  credentials,
  prefix,
  ports = {},
  ...rest
}: BrowserHostOptions = {}): Host => {
  const clock = ports.clock ?? realClock();
  return {
    ...rest,
    ports: {
      clock,
      log: ports.log ?? consoleLog(),
      storage: ports.storage ?? browserStorage(pageStore, prefix, clock),
      http:
        ports.http ??
        fetchHttp({
          allowedHosts,
          clock,
          ...(timeLimit !== undefined && { timeLimit }),
          ...(credentials && { credentials }),
        }),
      ui: ports.ui ?? pageUi().port,
      ...ports,
    },
  };
};
