import { type KeptDraft, readKept } from './kept-draft.ts';

const store = 'drafts';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('offhook-editor', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
  return answered(request);
};

const within = async <T>(
  mode: IDBTransactionMode,
  work: (drafts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await open();
  try {
    return await answered(work(database.transaction(store, mode).objectStore(store)));
  } finally {
    // It closes once its transactions are done.
    database.close();
  }
};

/** Keeps drafts in the browser's IndexedDB, by the flow that they are of; rejects where it cannot. */
export const draftShelf = {
  read: async (key: string): Promise<KeptDraft | undefined> =>
    readKept(await within('readonly', (drafts) => drafts.get(key))),
  keep: async (key: string, draft: KeptDraft): Promise<void> => {
    await within('readwrite', (drafts) => drafts.put(draft, key));
  },
  drop: async (key: string): Promise<void> => {
    await within('readwrite', (drafts) => drafts.delete(key));
  },
} as const;
