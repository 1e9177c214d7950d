/** What the house is doing for one upload right now, or would do next. */
export type Working =
  | { readonly step: 'opening'; readonly tries: number }
  /** How far is it? Asked after every cut: the browser never guesses what arrived. */
  | { readonly step: 'asking'; readonly id: string; readonly tries: number }
  | { readonly step: 'sending'; readonly id: string; readonly received: number; readonly pieceBytes: number; readonly tries: number }
  | { readonly step: 'closing'; readonly id: string; readonly tries: number }
  | { readonly step: 'attaching'; readonly fileId: string; readonly tries: number };

export type Upload =
  | Working
  | { readonly step: 'waiting'; readonly next: Working; readonly waitMs: number; /** What the server said, where it said something. */ readonly error?: unknown }
  | { readonly step: 'paused'; readonly next: Working }
  | { readonly step: 'refused'; readonly error: unknown }
  | { readonly step: 'done' };

export type Happening =
  | { readonly kind: 'here'; readonly id: string; readonly received: number; readonly pieceBytes: number }
  | { readonly kind: 'kept'; readonly fileId: string }
  | { readonly kind: 'attached' }
  /** No answer, or one that says that nothing was done: try again. */
  | { readonly kind: 'cut'; readonly error?: unknown }
  /** The server counts otherwise than we do: ask it. */
  | { readonly kind: 'disagreed' }
  /** The server does not know the upload any more: begin again. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'pause' }
  | { readonly kind: 'goOn' };

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export const NEW_UPLOAD: Upload = { step: 'opening', tries: 0 };

/** An upload as it goes on after the page was loaded again: the server is asked first how far it is. */
export function awakened(uploadId: string | null): Upload {
  return uploadId === null ? NEW_UPLOAD : { step: 'asking', id: uploadId, tries: 0 };
}

/** What becomes of an upload of so many bytes when something happens to it. What no longer concerns it changes nothing. */
export function after(upload: Upload, happening: Happening, bytes: number): Upload {
  if (upload.step === 'done' || upload.step === 'refused') return upload;
  if (upload.step === 'waiting' || upload.step === 'paused') return afterRest(upload, happening);
  if (happening.kind === 'pause') return { step: 'paused', next: repeated({ ...upload, tries: -1 }) };
  if (happening.kind === 'here') return arrived(upload, happening, bytes);
  return afterAnswer(upload, happening);
}

/** The wait before the next try, in milliseconds: each is twice as long as the last, at most half a minute. */
export function waitBefore(tries: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.max(tries - 1, 0), LONGEST_WAIT_MS);
}

/** The share of the bytes the server has, 0 to 1; with what is on the wire where that is known. */
export function shareOf(upload: Upload, bytes: number, onTheWire: number): number {
  const now = upload.step === 'waiting' || upload.step === 'paused' ? upload.next : upload;
  if (now.step === 'closing' || now.step === 'attaching' || now.step === 'done') return 1;
  return now.step === 'sending' && bytes > 0 ? Math.min((now.received + onTheWire) / bytes, 1) : 0;
}

/** The next piece: from which byte to which (exclusive). */
export function nextPiece(sending: { readonly received: number; readonly pieceBytes: number }, bytes: number): { from: number; to: number } {
  return { from: sending.received, to: Math.min(sending.received + sending.pieceBytes, bytes) };
}

function afterAnswer(upload: Working, happening: Exclude<Happening, { kind: 'here' | 'pause' }>): Upload {
  switch (happening.kind) {
    case 'kept':
      return { step: 'attaching', fileId: happening.fileId, tries: 0 };
    case 'attached':
      return { step: 'done' };
    case 'cut':
      return { ...resting(repeated(upload)), ...(happening.error === undefined ? {} : { error: happening.error }) };
    case 'disagreed':
      return resting(repeated(upload));
    case 'lost':
      return resting({ step: 'opening', tries: upload.tries + 1 });
    case 'refused':
      return { step: 'refused', error: happening.error };
    case 'goOn':
      return upload;
  }
}

function afterRest(upload: Extract<Upload, { next: Working }>, happening: Happening): Upload {
  if (happening.kind === 'goOn') return upload.next;
  if (happening.kind === 'pause') return { step: 'paused', next: { ...upload.next, tries: 0 } };
  return upload;
}

/** The server has so many bytes. Whatever moved forward lets the waits begin small again. */
function arrived(upload: Working, { id, received, pieceBytes }: Extract<Happening, { kind: 'here' }>, bytes: number): Upload {
  if (received >= bytes) return { step: 'closing', id, tries: 0 };
  const moved = upload.step !== 'sending' || received > upload.received;
  return { step: 'sending', id, received, pieceBytes, tries: moved && upload.step === 'sending' ? 0 : upload.tries };
}

/** The same once more; where bytes are under way the server is asked first. */
function repeated(upload: Working): Working {
  const tries = upload.tries + 1;
  if (upload.step === 'opening' || upload.step === 'attaching') return { ...upload, tries };
  return { step: 'asking', id: upload.id, tries };
}

function resting(next: Working): Extract<Upload, { step: 'waiting' }> {
  return { step: 'waiting', next, waitMs: waitBefore(next.tries) };
}
