import { ActionError, type ClockPort, type Json, type StoragePort } from '@offhook/contract';
import { defer, type Observable, of } from 'rxjs';
import { realClock } from './real-clock.ts';

/** What a browser's `Storage` can do, as far as it is used. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Kept {
  readonly value: Json;
  /** Milliseconds since the epoch at which it is forgotten; absent means never. */
  readonly until?: number;
}

const isKept = (read: unknown): read is Kept =>
  typeof read === 'object' && read !== null && 'value' in read;

const failure = (cause: unknown): unknown => {
  if (ActionError.is(cause)) return cause;
  return cause instanceof SyntaxError
    ? new ActionError(
        'storage-unreadable',
        "A value in this browser's store cannot be read: something else wrote under the same prefix. Clear all properties, or use another prefix.",
        { cause },
      )
    : new ActionError(
        'storage-unavailable',
        "This browser's store cannot be used: it is full, or the page is not allowed to keep data. Free some space, or allow site data for this page.",
        { cause },
      );
};

const answer = <T>(work: () => T): Observable<T> =>
  defer(() => {
    try {
      return of(work());
    } catch (cause) {
      throw failure(cause);
    }
  });

/** The names of one scope in the store; what a scope is called never holds the slash after it. */
const namesOf = (prefix: string, scope = ''): string => `${prefix}${encodeURIComponent(scope)}/`;

/** The values of a store that belong to flows. */
class KeptValues {
  private readonly store: KeyValueStore;
  private readonly now: () => number;

  constructor(store: KeyValueStore, now: () => number) {
    this.store = store;
    this.now = now;
  }

  read(name: string): Kept | undefined {
    const written = this.store.getItem(name);
    if (written === null) return undefined;
    const kept: unknown = JSON.parse(written);
    if (!isKept(kept)) throw new SyntaxError(`${name} holds no value of a flow.`);
    if (kept.until === undefined || kept.until > this.now()) return kept;
    this.store.removeItem(name);
    return undefined;
  }

  write(name: string, kept: Kept): void {
    this.store.setItem(name, JSON.stringify(kept));
  }

  /** Counts in one turn, in which no other run can come between. */
  add(name: string, key: string, by: number): number {
    const { value, ...end } = this.read(name) ?? { value: 0 };
    if (typeof value !== 'number') {
      throw new ActionError(
        'not-a-number',
        `"${key}" cannot be counted, since something else than a number is kept under it. Use another key, or remove it first.`,
      );
    }
    this.write(name, { ...end, value: value + by });
    return value + by;
  }

  names(beginning: string): string[] {
    const { store } = this;
    return Array.from({ length: store.length }, (_, place) => store.key(place)).filter(
      (name): name is string => name?.startsWith(beginning) ?? false,
    );
  }

  all(beginning: string): readonly (readonly [string, Json])[] {
    return this.names(beginning).flatMap((name) => {
      const kept = this.read(name);
      return kept === undefined ? [] : [[name.slice(beginning.length), kept.value] as const];
    });
  }
}

/**
 * Keeps values as JSON in a browser's store, under names that begin with the prefix, the scope and a
 * slash; nothing else there is touched, so that clearing all properties leaves the page's own settings.
 */
export const browserStorage = (
  store: KeyValueStore,
  prefix = 'offhook:property:',
  clock: Pick<ClockPort, 'now'> = realClock(),
): StoragePort => {
  const kept = new KeptValues(store, () => clock.now());
  const nameOf = (key: string, scope?: string): string => namesOf(prefix, scope) + key;
  return {
    get: ({ key, scope }) => answer(() => kept.read(nameOf(key, scope))?.value),
    set: ({ key, value, scope, expiresIn }) =>
      answer(() =>
        kept.write(nameOf(key, scope), {
          value,
          ...(expiresIn !== undefined && { until: clock.now() + expiresIn }),
        }),
      ),
    add: ({ key, by, scope }) => answer(() => ({ value: kept.add(nameOf(key, scope), key, by) })),
    delete: ({ key, scope }) => answer(() => store.removeItem(nameOf(key, scope))),
    getAll: ({ scope } = {}) => answer(() => Object.fromEntries(kept.all(namesOf(prefix, scope)))),
    clear: ({ scope } = {}) =>
      answer(() => {
        for (const name of kept.names(namesOf(prefix, scope))) store.removeItem(name);
      }),
  };
};
