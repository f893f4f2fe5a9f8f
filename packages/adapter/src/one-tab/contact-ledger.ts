import type { LifeEvent } from './shared-event.ts';

/** Which flows each event of a contact's life was told to, over all pages of one browser. */
export interface ContactLedger {
  /** Takes an event for these flows, and answers with those that it was not taken for before. Two pages never get the same answer. */
  take(event: LifeEvent, flows: readonly string[], now: number): Promise<ReadonlySet<string>>;
}

interface Kept {
  readonly contactId: string;
  /** Event to the flows that it was taken for. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
  readonly latest: number;
  readonly isGone: boolean;
  /** Milliseconds since the epoch at which it was written. */
  readonly at: number;
}

/** A contact of which nothing was heard for so long is forgotten, in milliseconds. */
const longest = 3 * 86_400_000;

const storeName = 'contacts';

const causeOf = (error: DOMException | null): Error =>
  error ?? new Error('The browser’s database did not say why it failed.');

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(causeOf(request.error));
  });

const open = (factory: IDBFactory, name: string): Promise<IDBDatabase> => {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(storeName, { keyPath: 'contactId' }).createIndex('at', 'at');
  };
  return answerOf(request);
};

const writing = (database: IDBDatabase): IDBObjectStore =>
  database.transaction(storeName, 'readwrite').objectStore(storeName);

const prune = async (database: IDBDatabase, before: number): Promise<void> => {
  const store = writing(database);
  const old = await answerOf(store.index('at').getAllKeys(IDBKeyRange.upperBound(before)));
  for (const key of old) store.delete(key);
};

const begun = (contactId: string): Kept => ({
  contactId,
  taken: {},
  latest: 0,
  isGone: false,
  at: 0,
});

/** A contact that is gone may be offered again under its old id: that is another life. */
const lifeOf = (kept: Kept | undefined, event: LifeEvent): Kept => {
  const again = kept?.isGone && event.isOpening && event.latest > kept.latest;
  return kept === undefined || again ? begun(event.contactId) : kept;
};

const takeIn = (
  store: IDBObjectStore,
  event: LifeEvent,
  flows: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> =>
  new Promise((resolve, reject) => {
    const { transaction } = store;
    let fresh: readonly string[] = [];
    const read: IDBRequest<Kept | undefined> = store.get(event.contactId);
    // Read and written in one transaction: those of other pages wait for it.
    read.onsuccess = () => {
      const life = lifeOf(read.result, event);
      const before = life.taken[event.event] ?? [];
      fresh = flows.filter((flow) => !before.includes(flow));
      store.put({
        ...life,
        taken: { ...life.taken, [event.event]: [...before, ...fresh] },
        latest: Math.max(life.latest, event.latest),
        isGone: life.isGone || event.isEnd,
        at: now,
      } satisfies Kept);
    };
    transaction.oncomplete = () => resolve(new Set(fresh));
    transaction.onabort = () => reject(causeOf(transaction.error));
  });

/** Keeps it in the browser's database, under a name of its own. */
export const contactLedger = (
  factory: IDBFactory,
  name: string,
  now: number,
): ContactLedger & { close(): void } => {
  const opened = open(factory, name).then(async (database) => {
    await prune(database, now - longest);
    return database;
  });
  opened.catch(() => {
    // Whoever takes an event hears of it; without anyone it concerns nobody.
  });
  return {
    take: async (event, flows, at) => takeIn(writing(await opened), event, flows, at),
    close: () => {
      void opened.then(
        (database) => database.close(),
        () => {
          // What never opened needs no closing.
        },
      );
    },
  };
};
