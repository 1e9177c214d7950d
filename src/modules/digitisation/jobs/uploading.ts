import { demand, problem, Refusal, refuse, type Problem } from '#kernel/problem.ts';
import type { Files, Hands } from '#platform/files.ts';
import { StoreAway } from '#platform/files/store.ts';
import { isFull, type Sealed } from '#platform/files/uploads.ts';
import { closingProblem, contentProblem, otherOffset, pieceTooLong, reachOf } from '../rules/uploading.ts';
import * as service from '../service/uploads.ts';

type Content = Extract<Awaited<ReturnType<Files['inspect']>>, { fault: null }>;
type Closing = Awaited<ReturnType<typeof service.closeUpload>>;

/** Takes one piece to disk and answers how much is safe there; what came before a cut counts too. */
export async function uploadFile(hands: Hands, { id, offset }: { id: string; offset: number }): Promise<{ received: number }> {
  const { uploads } = hands.files;
  return uploads.alone(id, async (stop) => {
    const { body } = hands;
    const upload = await hands.transact((ctx) => service.uploadForPiece(ctx, { id, offset, length: body.length }));
    await demandThere(hands, id, offset);
    const { until, end } = await uploads.write(id, { offset, most: reachOf(upload, offset), body, stop });
    if (until > offset) await hands.transact((ctx) => service.recordReceived(ctx, { id, before: offset, received: until }));
    demand(PIECE_ENDS[end](until, upload.bytes));
    return { received: until };
  });
}

const NO_ROOM = problem('digitisation.noRoom', {}, 503);
const AWAY = problem('digitisation.storeAway', {}, 503);

const PIECE_ENDS: Readonly<Record<'whole' | 'cut' | 'tooLong' | 'noRoom', (until: number, bytes: number) => Problem | undefined>> = {
  whole: () => undefined,
  cut: (until) => otherOffset(until),
  tooLong: (until, bytes) => pieceTooLong({ bytes }, until),
  noRoom: () => NO_ROOM,
};

/** Looks into an upload, keeps its content once, and makes it a file. Each step done twice changes nothing, so whatever ends it in between, closing again goes on. */
export async function closeUpload(hands: Hands, { id, bytes, file }: Closing): Promise<NonNullable<Closing['file']>> {
  if (file) return file;
  const { uploads } = hands.files;
  return uploads.alone(id, async () => {
    // Whoever had it before may have closed it.
    const closed = (await hands.transact((ctx) => service.closeUpload(ctx, { id }))).file;
    if (closed) return closed;
    await demandThere(hands, id, bytes);
    const sealed = await uploads.seal(id).catch(saidPlainly);
    try {
      demand(closingProblem({ received: sealed.bytes, bytes }));
      const content = await lookInto(hands, id, sealed);
      const bytesId = await keep(hands, content, sealed);
      const entered = await hands.transact((ctx) => service.enterFile(ctx, { uploadId: id, bytesId, type: content.type }));
      await uploads.drop(id);
      return entered;
    } finally {
      await uploads.dropSealed(sealed);
    }
  });
}

/** Gives an upload up, once its row is gone. */
export async function dropUpload(hands: Hands, { id }: { id: string }): Promise<{ id: string }> {
  const { uploads } = hands.files;
  await uploads.alone(id, () => uploads.drop(id));
  return { id };
}

/** Less on disk than the row says (a disk was put back from an older day): the row is set right, and the sender told. */
async function demandThere(hands: Hands, id: string, received: number): Promise<void> {
  const size = await hands.files.uploads.sizeOf(id);
  if (size >= received) return;
  await hands.transact((ctx) => service.recordReceived(ctx, { id, before: received, received: size }));
  refuse(otherOffset(size));
}

async function lookInto(hands: Hands, id: string, sealed: Sealed): Promise<Content> {
  const found = await hands.files.inspect(sealed.path);
  if (found.fault === null) return found;
  const refused = contentProblem(found.fault, found.facts);
  await hands.transact((ctx) => service.recordRefused(ctx, id, refused));
  await hands.files.uploads.drop(id);
  return refuse(refused);
}

/** Its row first, then its bytes: none is ever kept that nobody knows of. A content that is known is looked for before it is believed. */
async function keep(hands: Hands, { type, pages, width, height }: Content, sealed: Sealed): Promise<string> {
  const { store } = hands.files;
  const { id, keptAt } = await hands.transact((ctx) => service.claimContent(ctx, { type, pages, width, height, sha256: sealed.sha256, bytes: sealed.bytes }));
  try {
    if (keptAt === null || !(await store.has(id, sealed.bytes))) await store.put(id, sealed);
  } catch (thrown) {
    return saidPlainly(thrown);
  }
  return id;
}

/** A full disk and a store that is away are no faults of ours: they are said, and nothing is lost. */
function saidPlainly(thrown: unknown): never {
  if (isFull(thrown)) throw new Refusal(NO_ROOM);
  if (thrown instanceof StoreAway) throw new Refusal(AWAY);
  throw thrown;
}
