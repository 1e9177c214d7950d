import { answer, api, askHeaders } from '#web/api/client.ts';
import { ApiRefusal, isFacts, Unreachable } from '#web/api/refusal.ts';
import { nextPiece, type Happening, type Working } from './upload.ts';

const QUIET_MS = 60_000;

/** What one step of an upload needs to know of it. */
type Sent = { readonly name: string; readonly blob: Blob; readonly attach: (fileId: string) => Promise<unknown>; readonly stop: AbortSignal; readonly onWire: (bytes: number) => void };

/** The file on this machine changed or went away while it was being read. */
export class FileGone extends Error {}

/** Does one step of an upload and says what happened. */
export async function takeStep(step: Working, sent: Sent): Promise<Happening> {
  try {
    return await asked(step, sent);
  } catch (error) {
    return happeningOf(error);
  }
}

/** Gives an upload up at the server; that it could not be told matters to nobody: it is forgotten there by itself. */
export function dropAtServer(id: string): void {
  void api.DELETE('/api/uploads/{id}', { params: { path: { id } } }).catch(() => undefined);
}

async function asked(step: Working, sent: Sent): Promise<Happening> {
  if (step.step === 'attaching') {
    await sent.attach(step.fileId);
    return { kind: 'attached' };
  }
  if (step.step === 'opening') return { kind: 'here', ...(await answer(api.POST('/api/uploads', { body: { name: sent.name, bytes: sent.blob.size } }))) };
  const params = { path: { id: step.id } };
  if (step.step === 'closing') return { kind: 'kept', fileId: (await answer(api.POST('/api/uploads/{id}/close', { params }))).id };
  if (step.step === 'sending') return { kind: 'here', id: step.id, pieceBytes: step.pieceBytes, received: await sendPiece(step, sent) };
  const upload = await answer(api.GET('/api/uploads/{id}', { params }));
  if (upload.file !== null) return { kind: 'kept', fileId: upload.file.id };
  // A content that was not taken is refused once more, in words, when its end is asked for again.
  return { kind: 'here', id: upload.id, pieceBytes: upload.pieceBytes, received: upload.refusal === null ? upload.received : sent.blob.size };
}

/** One piece with its progress: the only request that goes round the typed client, which cannot tell how much is on the wire. */
async function sendPiece(step: Extract<Working, { step: 'sending' }>, sent: Sent): Promise<number> {
  const { from, to } = nextPiece(step, sent.blob.size);
  const piece = await sent.blob.slice(from, to).arrayBuffer().catch(() => {
    throw new FileGone();
  });
  const request = new XMLHttpRequest();
  request.open('PUT', `/api/uploads/${encodeURIComponent(step.id)}/bytes?offset=${from}`);
  for (const [name, value] of Object.entries({ ...askHeaders(), 'Content-Type': 'application/octet-stream', 'Idempotency-Key': crypto.randomUUID(), Accept: 'application/json' })) request.setRequestHeader(name, value);
  let quiet = 0;
  // A line that says nothing for long is a line that is cut.
  const moving = () => {
    clearTimeout(quiet);
    quiet = window.setTimeout(() => request.abort(), QUIET_MS);
  };
  request.upload.addEventListener('progress', (event) => {
    moving();
    sent.onWire(event.loaded);
  });
  request.addEventListener('loadend', () => clearTimeout(quiet));
  moving();
  return new Promise((resolve, reject) => {
    if (sent.stop.aborted) return reject(new Unreachable());
    sent.stop.addEventListener('abort', () => request.abort());
    request.addEventListener('load', () => {
      const body = bodyOf(request.responseText);
      if (request.status === 200 && typeof body['received'] === 'number') resolve(body['received']);
      else reject(new ApiRefusal(request.status, body));
    });
    for (const end of ['error', 'abort', 'timeout'] as const) request.addEventListener(end, () => reject(new Unreachable()));
    request.send(piece);
  });
}

function bodyOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return isFacts(body) ? body : {};
  } catch {
    return {};
  }
}

const DISAGREED: readonly string[] = ['digitisation.otherOffset', 'digitisation.closedAlready', 'digitisation.notWhole'];

function happeningOf(error: unknown): Happening {
  if (error instanceof Unreachable) return { kind: 'cut' };
  if (!(error instanceof ApiRefusal)) return { kind: 'refused', error };
  if (DISAGREED.includes(error.code)) return { kind: 'disagreed' };
  if (error.code === 'digitisation.uploadUnknown') return { kind: 'lost' };
  // Who was signed out signs in again and goes on; the bytes wait.
  if (error.status === 401) return { kind: 'pause' };
  const passes = error.status >= 500 || error.status === 429 || error.status === 408;
  return { kind: passes ? 'cut' : 'refused', error };
}
