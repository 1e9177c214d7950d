import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, refuse, required, type Problem } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { askForJob } from '#platform/jobs.ts';
import type * as contract from '../contract/uploads.ts';
import { PIECE_BYTES, type FileType } from '../rules/kinds.ts';
import { namedAs, shownName } from '../rules/names.ts';
import { closingProblem, openingProblem, otherOffset, pieceProblem } from '../rules/uploading.ts';
import * as files from '../store/files.ts';
import * as store from '../store/uploads.ts';
import { ownerOf, servesUnscanned, shownFile } from './owner.ts';

type Upload = Output<typeof contract.getUpload>;
type File = Output<typeof contract.closeUpload>;

/** What this installation takes. */
export async function getUploadRules(ctx: Context): Promise<Output<typeof contract.getUploadRules>> {
  const { types, mostBytes, mostPages, mostPixels, scanned } = ctx.installation.files;
  return { types: [...types], mostBytes, mostPages, mostPixels, pieceBytes: PIECE_BYTES, scanned, servesUnscanned: servesUnscanned(ctx) };
}

/** Announces a file; its name is cleaned at once and never used but for showing. */
export async function openUpload(ctx: Context, { name, bytes }: Input<typeof contract.openUpload>): Promise<Upload> {
  const owner = ownerOf(ctx);
  demand(openingProblem(bytes, ctx.installation.files.mostBytes, await store.countUploads(ctx.db, owner)));
  const row = { ...owner, id: newId(), name: shownName(name), bytes, at: ctx.now };
  await store.insertUpload(ctx.db, row);
  return shown(ctx, await mine(ctx, row.id));
}

/** How far an upload is. */
export async function getUpload(ctx: Context, { id }: Input<typeof contract.getUpload>): Promise<Upload> {
  return shown(ctx, await mine(ctx, id));
}

/** May this piece come? Asked before its first byte is looked at, and again once it has the upload to itself. */
export async function uploadFile(ctx: Context, { id, offset }: Input<typeof contract.uploadFile>): Promise<{ id: string; offset: number }> {
  demand(pieceProblem(await mine(ctx, id), offset, undefined));
  return { id, offset };
}

/** The upload a piece belongs to, once more; refuses a piece that does not fit. */
export async function uploadForPiece(ctx: Context, piece: { id: string; offset: number; length: number | undefined }): Promise<store.UploadRow> {
  const row = await mine(ctx, piece.id);
  demand(pieceProblem(row, piece.offset, piece.length));
  return row;
}

/** Writes how much is safe on disk now. */
export async function recordReceived(ctx: Context, piece: { id: string; before: number; received: number }): Promise<void> {
  if (await store.updateReceived(ctx.db, piece.id, { before: piece.before, received: piece.received, at: ctx.now })) return;
  refuse(otherOffset((await mine(ctx, piece.id)).received));
}

/** May it be closed? One that is closed already answers its file, one whose content was not taken the same refusal. */
export async function closeUpload(ctx: Context, { id }: Input<typeof contract.closeUpload>): Promise<{ id: string; bytes: number; file: File | undefined }> {
  const row = await mine(ctx, id);
  if (row.fileId !== null) return { id, bytes: row.bytes, file: shownFile(ctx, await files.getFile(ctx.db, row.fileId)) };
  if (row.refusal !== null) refuse({ code: row.refusal, status: 422, facts: row.refusalFacts ?? {} });
  demand(closingProblem(row));
  return { id, bytes: row.bytes, file: undefined };
}

/** Remembers why a content was not taken. */
export async function recordRefused(ctx: Context, id: string, { code, facts }: Problem): Promise<void> {
  await store.updateRefused(ctx.db, id, { code, facts, at: ctx.now });
}

/** The place of a content, before its bytes are put there. */
export function claimContent(ctx: Context, content: files.Seen & { sha256: Buffer; bytes: number }): Promise<{ id: string; keptAt: Date | null }> {
  return files.claimContent(ctx.db, { ...content, id: newId(), state: ctx.installation.files.scanned ? 'pending' : 'unscanned', at: ctx.now });
}

/** Its bytes are in their place: the upload becomes a file, once. */
export async function enterFile(ctx: Context, kept: { uploadId: string; bytesId: string; type: FileType }): Promise<File> {
  const owner = ownerOf(ctx);
  const upload = required(await store.lockUpload(ctx.db, kept.uploadId, owner), notFound('digitisation.uploadUnknown'));
  if (upload.fileId !== null) return shownFile(ctx, await files.getFile(ctx.db, upload.fileId));
  await files.updateKept(ctx.db, kept.bytesId, ctx.now);
  const id = newId();
  await files.insertFile(ctx.db, { ...owner, id, bytesId: kept.bytesId, name: namedAs(upload.name, kept.type), at: ctx.now });
  await store.updateClosed(ctx.db, upload.id, id, ctx.now);
  const row = await files.getFile(ctx.db, id);
  const { type, bytes, pages, state } = row;
  await note(ctx, { kind: 'digitisation.kept', ...(ctx.actor ? { unitId: ctx.actor.unitId } : {}), subject: { kind: 'file', id }, facts: { type, bytes, pages, state } });
  if (state === 'pending') await askForJob(ctx.db, 'scanFiles');
  return shownFile(ctx, row);
}

/** Gives an upload up. */
export async function dropUpload(ctx: Context, { id }: Input<typeof contract.dropUpload>): Promise<{ id: string }> {
  if (!(await store.deleteUpload(ctx.db, id, ownerOf(ctx)))) refuse(notFound('digitisation.uploadUnknown'));
  return { id };
}

async function mine(ctx: Context, id: string): Promise<store.UploadRow> {
  return required(await store.findUpload(ctx.db, id, ownerOf(ctx)), notFound('digitisation.uploadUnknown'));
}

async function shown(ctx: Context, { id, name, bytes, received, refusal, fileId }: store.UploadRow): Promise<Upload> {
  return { id, name, bytes, received, pieceBytes: PIECE_BYTES, refusal, file: fileId === null ? null : shownFile(ctx, await files.getFile(ctx.db, fileId)) };
}
