import { citizenSignedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { attachTo, listUses, openUse, removeUse } from '#modules/digitisation/service/uses.ts';
import { note } from '#modules/journal/service.ts';
import { beginTransfer } from '#modules/payment/service/pay-online.ts';
import { listChargesOf } from '#modules/payment/store/charges.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/mine.ts';
import { FILES_LIMIT, RESULT_COMPONENT, STANDING_WORDS, standingOf } from '../rules/filing.ts';
import { MY_STEPS, stepWords } from '../rules/my-steps.ts';
import * as store from '../store/mine.ts';
import { insertSent, updateAnswerBy } from '../store/submissions.ts';
import { answerByOf } from './submit.ts';

type Line = Output<typeof contract.listMyDossiers>['rows'][number];
type View = Output<typeof contract.getMyDossier>;

const UNKNOWN = notFound('citizen.dossierUnknown');

/** Her dossiers, the newest first. */
export async function listMyDossiers(ctx: Context, input: Input<typeof contract.listMyDossiers>): Promise<Output<typeof contract.listMyDossiers>> {
  const { citizenId } = citizenSignedIn(ctx);
  const limit = input.limit ?? 50;
  const page = toPage(await store.listMyRows(ctx.db, citizenId, placeOf(input.after), limit + 1), limit, (row) => [row.arrivedAt.toISOString(), row.id]);
  return { rows: page.rows.map(lineOf), next: page.next };
}

/** One of her dossiers in plain words. */
export async function getMyDossier(ctx: Context, { id }: Input<typeof contract.getMyDossier>): Promise<View> {
  const row = required(await store.findMyRow(ctx.db, citizenSignedIn(ctx).citizenId, id), UNKNOWN);
  const names = new Map((await store.listPaperNames(ctx.db, id)).map(({ no, name }) => [String(no), name]));
  const charges = (await listChargesOf(ctx.db, { kind: 'dossier', id })).filter(({ state }) => state !== 'cancelled');
  const steps = await store.listMySteps(ctx.db, id, Object.keys(MY_STEPS));
  const open = row.status === 1 || (row.status === 5 && row.sentAt !== null);
  return {
    ...lineOf(row),
    unit: { name: row.unitName, address: row.unitAddress, phone: row.unitPhone },
    returnChoice: row.resultChoice,
    answerBy: open ? row.answerBy : null,
    refusedBecause: row.status === 3 || row.status === 8 ? row.stopExplanation : null,
    asked: await askedOf(ctx, row),
    files: (await filesOf(ctx, row)).map((file) => ({ component: file.component, name: names.get(file.component) ?? file.component, file })),
    charges: charges.map((charge) => ({ id: charge.id, name: charge.name, amount: charge.amount, state: charge.state })),
    payable: charges.some(({ state }) => state === 'open' || state === 'pending'),
    steps: steps.flatMap(({ kind, at }) => {
      const words = stepWords(kind);
      return words === undefined ? [] : [{ kind, at, words: { ...words } }];
    }),
  };
}

/** The bytes of a file of her dossier, or of what she puts together for it. */
export async function getMyDossierFile(ctx: Context, input: Input<typeof contract.getMyDossierFile>): Promise<Output<typeof contract.getMyDossierFile>> {
  const row = required(await store.findMyRow(ctx.db, citizenSignedIn(ctx).citizenId, input.id), UNKNOWN);
  const asked = row.requestId === null ? [] : await listUses(ctx, { kind: 'filing', id: row.requestId });
  const isHere = ({ useId }: { readonly useId: string }) => useId === input.useId;
  if (row.requestId !== null && asked.some(isHere)) return openUse(ctx, { useId: input.useId, subject: { kind: 'filing', id: row.requestId } });
  if (!(await filesOf(ctx, row)).some(isHere)) refuse(notFound('citizen.fileUnknown'));
  return openUse(ctx, { useId: input.useId, subject: { kind: 'dossier', id: row.id } });
}

/** Puts a file to a paper that was asked for; the one-stop sees nothing before it is sent. */
export async function attachToSupplement(ctx: Context, input: Input<typeof contract.attachToSupplement>): Promise<Output<typeof contract.attachToSupplement>> {
  const { requestId } = await answering(ctx, input.id);
  const { papers } = await store.getRequest(ctx.db, requestId);
  if (!papers.some(({ no }) => String(no) === input.component)) refuse(badInput('citizen.componentUnknown', 'component'));
  const subject = { kind: 'filing', id: requestId } as const;
  const there = (await listUses(ctx, subject)).filter(({ component, id }) => component === input.component && id !== input.fileId);
  if (there.length >= FILES_LIMIT) refuse(problem('citizen.tooManyFiles', { limit: FILES_LIMIT }));
  const { useId } = await attachTo(ctx, { fileId: input.fileId, subject, component: input.component });
  return { useId };
}

/** Takes a file off what is being put together. */
export async function detachFromSupplement(ctx: Context, input: Input<typeof contract.detachFromSupplement>): Promise<Output<typeof contract.detachFromSupplement>> {
  const { requestId } = await answering(ctx, input.id);
  const subject = { kind: 'filing', id: requestId } as const;
  if (!(await listUses(ctx, subject)).some(({ useId }) => useId === input.useId)) refuse(notFound('citizen.fileUnknown'));
  await removeUse(ctx, { useId: input.useId, subject });
  return { useId: input.useId };
}

/** Sends all that was asked for at once (NĐ 61/2018 Đ19.4); the clock of the one-stop begins anew. */
export async function sendSupplement(ctx: Context, input: Input<typeof contract.sendSupplement>): Promise<Output<typeof contract.sendSupplement>> {
  const { citizenId } = citizenSignedIn(ctx);
  const { row, requestId } = await answering(ctx, input.id);
  const { papers } = await store.getRequest(ctx.db, requestId);
  const files = await listUses(ctx, { kind: 'filing', id: requestId });
  // A file the scanner found something in is no paper: nobody could open it.
  const missing = papers.filter(({ no }) => !files.some(({ component, state }) => component === String(no) && state !== 'infected'));
  if (missing.length > 0) refuse(problem('citizen.supplementIncomplete', { papers: missing.map(({ no, name }) => `${no}. ${name}`), count: missing.length }, 422));
  const sent = await insertSent(ctx.db, { requestId, dossierId: row.id, citizenId, note: input.note === undefined ? null : storable(input.note), at: ctx.now });
  if (!sent) refuse(problem('citizen.alreadySent'));
  const answerBy = await answerByOf(ctx, row.unitId);
  await updateAnswerBy(ctx.db, row.id, answerBy);
  await note(ctx, { kind: 'citizen.supplementSent', unitId: row.unitId, subject: { kind: 'dossier', id: row.id }, dossierId: row.id, procedureCode: row.procedureCode, channel: 'online', facts: { citizenId, requestId, files: files.length, answerBy: answerBy.toISOString() } });
  return { sentAt: ctx.now, answerBy };
}

/** The transfer that pays what is open; paid only once somebody has confirmed it. */
export async function payMyDossier(ctx: Context, input: Input<typeof contract.payMyDossier>): Promise<Output<typeof contract.payMyDossier>> {
  const row = required(await store.findMyRow(ctx.db, citizenSignedIn(ctx).citizenId, input.id), UNKNOWN);
  const { amount, purpose, billRef, bankName, account, holder, payload, picture } = required(await beginTransfer(ctx, { dossierId: row.id, unitId: row.unitId }), problem('citizen.nothingToPay'));
  return { amount, purpose, billRef, bankName, account, holder, payload, picture };
}

/** Her dossier with a request that is open and not yet answered; only what was filed online is answered online. */
async function answering(ctx: Context, id: string): Promise<{ readonly row: store.MyDossierRow; readonly requestId: string }> {
  const row = required(await store.lockMyRow(ctx.db, citizenSignedIn(ctx).citizenId, id), UNKNOWN);
  if (row.requestId === null || row.receiptNo === null) refuse(problem('citizen.nothingAsked'));
  return row.sentAt === null ? { row, requestId: row.requestId } : refuse(problem('citizen.alreadySent'));
}

/** The files of a dossier she may see: the result only once it is hers. */
async function filesOf(ctx: Context, { id, status }: store.MyDossierRow) {
  return (await listUses(ctx, { kind: 'dossier', id })).filter(({ component }) => component !== RESULT_COMPONENT || status === RETURNED);
}

const RETURNED = 10;

async function askedOf(ctx: Context, { requestId, sentAt, receiptNo }: store.MyDossierRow): Promise<View['asked']> {
  if (requestId === null) return null;
  const { reason, respondBy, requestedAt, papers } = await store.getRequest(ctx.db, requestId);
  const files = receiptNo === null ? [] : await listUses(ctx, { kind: 'filing', id: requestId });
  return { requestId, reason, respondBy, requestedAt, sentAt, papers: papers.map(({ no, name, what }) => ({ component: String(no), name, what, files: files.filter(({ component }) => component === String(no)) })) };
}

function lineOf(row: store.MyDossierRow): Line {
  const { id, code, receiptNo, unitName, status, channel, arrivedAt, dueAt } = row;
  const standing = standingOf({ status, cancelled: row.cancelled, answered: row.sentAt !== null });
  return { id, code, receiptNo, procedure: { code: row.procedureCode, name: row.procedureName, fieldName: row.fieldName }, unitName, status, standing, standingWords: { ...STANDING_WORDS[standing] }, channel, arrivedAt, dueAt, wanted: standing === 'asked' || standing === 'paying' };
}
