import { dropAtServer, takeStep } from './door.ts';
import { clearShelf, shelve, shelvedFor, unshelve } from './shelf.ts';
import { after, awakened, NEW_UPLOAD, type Happening, type Upload, type Working } from './upload.ts';

/** One upload as it is shown. */
export type Line = { readonly key: string; readonly slot: string; readonly name: string; readonly bytes: number; readonly upload: Upload; /** Of the piece under way. */ readonly onTheWire: number; /** Waits behind others of this device. */ readonly inQueue: boolean };

type Entry = { readonly key: string; readonly slot: string; readonly name: string; readonly blob: Blob; /** Null: nothing of it stays on this device. */ readonly keptFor: string | null; uploadId: string | null; upload: Upload; onTheWire: number; stop: AbortController };
type Attach = (fileId: string, name: string) => Promise<unknown>;

/** All uploads of this page, outside the screens: who goes to the next step of a form does not cut them off. One at a time: a slow line is not shared. */
const entries: Entry[] = [];
const attachers = new Map<string, Attach>();
const listeners = new Set<() => void>();
let lines: readonly Line[] = [];
let busyWith: string | undefined;

/** Files for one place. They begin at once. */
export function addUploads(slot: string, files: readonly { readonly name: string; readonly blob: Blob }[], keptFor: string | null): void {
  for (const { name, blob } of files) {
    const entry = { key: crypto.randomUUID(), slot, name, blob, keptFor, uploadId: null, upload: NEW_UPLOAD, onTheWire: 0, stop: new AbortController() };
    entries.push(entry);
    keep(entry);
    claim(entry.key, () => undefined);
  }
  tell();
  pump();
}

/** Goes on with what a page before this one had begun for the same place. */
export async function awakenUploads(slot: string, keptFor: string): Promise<void> {
  for (const { key, name, blob, uploadId } of await shelvedFor(keptFor, slot, Date.now())) {
    claim(key, () => {
      if (entries.some((entry) => entry.key === key)) return;
      entries.push({ key, slot, name, blob, keptFor, uploadId, upload: awakened(uploadId), onTheWire: 0, stop: new AbortController() });
      tell();
      pump();
    });
  }
}

/** How a file is attached at a place; the last told holds, also after its screen has gone. */
export function attachAt(slot: string, attach: Attach): void {
  attachers.set(slot, attach);
}

export function pauseUpload(key: string): void {
  happened(key, { kind: 'pause' });
}

export function goOnWith(key: string): void {
  happened(key, { kind: 'goOn' });
}

/** Gives an upload up, here and at the server, or puts a refused one away. */
export function dropUpload(key: string): void {
  const entry = entries.find((one) => one.key === key);
  if (entry === undefined) return;
  entry.stop.abort();
  if (entry.uploadId !== null && entry.upload.step !== 'done') dropAtServer(entry.uploadId);
  leave(entry);
}

/** Ends every upload and forgets what is kept on this device: at sign-out, and when a session on a shared machine ends. */
export async function forgetUploads(): Promise<void> {
  const keys = entries.map(({ key }) => key);
  for (const key of keys) dropUpload(key);
  await clearShelf();
}

export function watchUploads(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('online', connected);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function uploadLines(): readonly Line[] {
  return lines;
}

function connected(): void {
  const waiting = entries.filter(({ upload }) => upload.step === 'waiting');
  for (const { key } of waiting) happened(key, { kind: 'goOn' });
}

/** Lets one upload work at a time, the oldest first; one that is paused or refused lets the next one by. */
function pump(): void {
  if (busyWith !== undefined) return;
  const entry = entries.find(({ upload }) => isWorking(upload) || upload.step === 'waiting');
  if (entry === undefined) return;
  busyWith = entry.key;
  void work(entry).finally(() => {
    busyWith = undefined;
    tell();
    pump();
  });
}

async function work(entry: Entry): Promise<void> {
  while (entries.includes(entry)) {
    const before = entry.upload;
    if (before.step === 'waiting') await rest(entry, before.waitMs);
    else if (!isWorking(before)) return;
    else await workOn(entry, before);
  }
}

async function workOn(entry: Entry, step: Working): Promise<void> {
  const { stop } = entry;
  const attach = (fileId: string) => attachers.get(entry.slot)?.(fileId, entry.name) ?? Promise.reject(new Error(`nobody attaches at ${entry.slot}`));
  const happening = await takeStep(step, { name: entry.name, blob: entry.blob, attach, stop: stop.signal, onWire: (bytes) => onWire(entry, bytes) });
  // What was paused or given up meanwhile does not hear the late answer.
  if (stop.signal.aborted || entry.upload !== step) return;
  if (happening.kind === 'here' && entry.uploadId !== happening.id) {
    entry.uploadId = happening.id;
    keep(entry);
  }
  happened(entry.key, happening);
}

/** Waits until the time is over or somebody says that it goes on, pauses or ends. */
async function rest(entry: Entry, ms: number): Promise<void> {
  const { upload } = entry;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms);
    const leaveOff = watchUploads(() => (entry.upload === upload && entries.includes(entry) ? undefined : done()));
    function done() {
      clearTimeout(timer);
      leaveOff();
      resolve();
    }
  });
  if (entry.upload === upload) happened(entry.key, { kind: 'goOn' });
}

function onWire(entry: Entry, bytes: number): void {
  entry.onTheWire = bytes;
  tell();
}

function happened(key: string, happening: Happening): void {
  const entry = entries.find((one) => one.key === key);
  if (entry === undefined) return;
  entry.upload = after(entry.upload, happening, entry.blob.size);
  entry.onTheWire = 0;
  if (happening.kind === 'pause') {
    entry.stop.abort();
    entry.stop = new AbortController();
  }
  if (entry.upload.step === 'done') leave(entry);
  if (entry.upload.step === 'refused') void unshelve(entry.key);
  tell();
  pump();
}

function leave(entry: Entry): void {
  entries.splice(entries.indexOf(entry), 1);
  void unshelve(entry.key);
  tell();
}

function keep({ key, keptFor, slot, name, blob, uploadId }: Entry): void {
  if (keptFor !== null) void shelve({ key, keptFor, slot, name, blob, uploadId, at: Date.now() });
}

/** Begins unless another tab of this browser is at it, and holds it until it has gone; a browser that cannot tell lets this one begin. */
function claim(key: string, begin: () => void): void {
  if (!('locks' in navigator)) return begin();
  void navigator.locks.request(`motcua.tai-tep.${key}`, { ifAvailable: true }, (lock) => {
    if (lock === null) return undefined;
    begin();
    return untilGone(key);
  });
}

function untilGone(key: string): Promise<void> {
  return new Promise((resolve) => {
    const leaveOff = watchUploads(() => {
      if (entries.some((entry) => entry.key === key)) return;
      leaveOff();
      resolve();
    });
  });
}

function isWorking(upload: Upload): upload is Working {
  return upload.step !== 'waiting' && upload.step !== 'paused' && upload.step !== 'refused' && upload.step !== 'done';
}

function tell(): void {
  lines = entries.map(({ key, slot, name, blob, upload, onTheWire }) => ({ key, slot, name, bytes: blob.size, upload, onTheWire, inQueue: busyWith !== undefined && busyWith !== key && isWorking(upload) }));
  for (const listener of Array.from(listeners)) listener();
}
