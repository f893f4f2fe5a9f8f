import { ActionError, type Json, type StoragePort } from '@offhook/contract';
import { defer, type Observable, of } from 'rxjs';

/** What a browser's `Storage` can do, as far as it is used. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const failure = (cause: unknown): ActionError =>
  cause instanceof SyntaxError
    ? new ActionError(
        'storage-unreadable',
        "A value in this browser's store is no JSON: something else wrote under the same prefix. Clear all properties, or use another prefix.",
        { cause },
      )
    : new ActionError(
        'storage-unavailable',
        "This browser's store cannot be used: it is full, or the page is not allowed to keep data. Free some space, or allow site data for this page.",
        { cause },
      );

const answer = <T>(work: () => T): Observable<T> =>
  defer(() => {
    try {
      return of(work());
    } catch (cause) {
      throw failure(cause);
    }
  });

const keysOf = (store: KeyValueStore, prefix: string): string[] =>
  Array.from({ length: store.length }, (_, place) => store.key(place)).filter(
    (key): key is string => key?.startsWith(prefix) ?? false,
  );

/** Keeps values as JSON in a browser's store, under keys that begin with the prefix; nothing else there is touched. */
export const browserStorage = (store: KeyValueStore, prefix = 'offhook:'): StoragePort => {
  const read = (name: string): Json | undefined => {
    const written = store.getItem(name);
    return written === null ? undefined : (JSON.parse(written) as Json); // cast: what JSON says is JSON
  };
  return {
    get: ({ key }) => answer(() => read(prefix + key)),
    set: ({ key, value }) => answer(() => store.setItem(prefix + key, JSON.stringify(value))),
    delete: ({ key }) => answer(() => store.removeItem(prefix + key)),
    getAll: () =>
      answer(() =>
        Object.fromEntries(
          keysOf(store, prefix).map((name) => [name.slice(prefix.length), read(name) ?? null]),
        ),
      ),
    clear: () =>
      answer(() => {
        for (const name of keysOf(store, prefix)) store.removeItem(name);
      }),
  };
};
