import type { Flow } from '@offhook/flow';
import { type KeptDraft, readKept } from './kept-draft.ts';

const store = 'drafts';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser keeps nothing here.')),
    );
  });

/** Kept open, so that the last edit before a page dies is handed over without waiting. */
let database: IDBDatabase | undefined;

const opened = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open('offhook-editor', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
  const found = await answered(request);
  const forget = (): void => {
    found.close();
    if (database === found) database = undefined;
  };
  // A newer editor in another tab changes the store.
  found.addEventListener('versionchange', forget);
  found.addEventListener('close', forget);
  database = found;
  return found;
};

const written = async (work: (drafts: IDBObjectStore) => IDBRequest): Promise<void> => {
  const transaction = (database ?? (await opened())).transaction(store, 'readwrite');
  const done = answered(work(transaction.objectStore(store)));
  // Without waiting for the answer: a page that dies now would take the transaction with it.
  transaction.commit();
  await done;
};

/** Documents are kept as text, which is quicker to hand over; each is written once. */
const texts = new WeakMap<Flow, string>();

const textOf = (flow: Flow): string => {
  const known = texts.get(flow) ?? JSON.stringify(flow);
  texts.set(flow, known);
  return known;
};

/** Keeps drafts in the browser's IndexedDB, by the flow that they are of; rejects where it cannot. */
export const draftShelf = {
  read: async (key: string): Promise<KeptDraft | undefined> => {
    const place = (database ?? (await opened())).transaction(store).objectStore(store);
    return readKept(await answered<unknown>(place.get(key)));
  },
  keep: (key: string, { flow, basis, revision, sent }: KeptDraft): Promise<void> => {
    const kept = {
      flow: textOf(flow),
      basis: textOf(basis),
      revision,
      ...(sent && { sent: textOf(sent) }),
    };
    return written((drafts) => drafts.put(kept, key));
  },
  drop: (key: string): Promise<void> => written((drafts) => drafts.delete(key)),
} as const;
