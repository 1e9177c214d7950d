import { api } from '#web/api/client.ts';

const PATIENCE_MS = 3000;
const START = '/kiosk?xong=1';

/** Ends the use of a shared machine: signed out, storage and caches emptied, memory and history gone with a fresh load of the first screen. */
export async function endAndForget(): Promise<void> {
  await stopUploads().catch(() => undefined);
  const patience = AbortSignal.timeout(PATIENCE_MS);
  await api.DELETE('/api/citizen/session', { params: { query: {} }, signal: patience, keepalive: true }).catch(() => undefined);
  await emptyBrowser().catch(() => undefined);
  window.location.replace(START);
}

/** The code for files is loaded where files are sent; who sent none has nothing to stop. */
async function stopUploads(): Promise<void> {
  const { forgetUploads } = await import('#web/parts/files/sending/desk.ts');
  forgetUploads();
}

async function emptyBrowser(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
}
