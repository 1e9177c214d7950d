/** An upload that is under way, kept on this device until it has arrived, so that a page loaded again goes on with it. */
export type Shelved = { readonly key: string; /** Whose it is. */ readonly keptFor: string; readonly slot: string; readonly name: string; readonly blob: Blob; readonly uploadId: string | null; readonly at: number };

const SHELF = 'motcua.tai-tep';
const STORE = 'dang-tai';
const KEPT_MS = 24 * 60 * 60 * 1000;

/** What is kept of this person's uploads for one place; what others left or what is older than a day is forgotten. */
export async function shelvedFor(keptFor: string, slot: string, now: number): Promise<readonly Shelved[]> {
  const all = await quietly(async (store) => read<Shelved[]>(store.getAll()), 'readonly');
  const kept = all ?? [];
  const old = kept.filter((one) => one.keptFor !== keptFor || now - one.at > KEPT_MS);
  for (const one of old) await unshelve(one.key);
  return kept.filter((one) => !old.includes(one) && one.slot === slot);
}

export async function shelve(one: Shelved): Promise<void> {
  await quietly(async (store) => read(store.put(one)), 'readwrite');
}

export async function unshelve(key: string): Promise<void> {
  await quietly(async (store) => read(store.delete(key)), 'readwrite');
}

/** Forgets everything that is kept. */
export async function clearShelf(): Promise<void> {
  await quietly(async (store) => read(store.clear()), 'readwrite');
}

/** Does what a browser may refuse (a private window, a full device); the upload then goes on as long as the page stands. */
async function quietly<T>(act: (store: IDBObjectStore) => Promise<T>, mode: IDBTransactionMode): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(SHELF, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE, { keyPath: 'key' }));
    const shelf = await read(opening);
    try {
      return await act(shelf.transaction(STORE, mode).objectStore(STORE));
    } finally {
      shelf.close();
    }
  } catch {
    return undefined;
  }
}

function read<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the shelf could not be read')));
  });
}
