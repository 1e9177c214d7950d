import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { attachTo, listUses, openUse, removeUse } from '#modules/digitisation/service/uses.ts';
import { enterWish, wishesOf } from '#modules/dossier/service/wishes.ts';
import { note } from '#modules/journal/service.ts';
import { beginTransfer } from '#modules/payment/service/pay-online.ts';
import { listChargesOf } from '#modules/payment/store/charges.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/mine.ts';
import { FILES_LIMIT, RESULT_COMPONENT, STANDING_WORDS, standingOf } from '../rules/filing.ts';
import { MY_STEPS, stepWords } from '../rules/my-steps.ts';
import * as store from '../store/mine.ts';
import { insertSent, updateAnswerBy } from '../store/submissions.ts';
import { actingOn, dossierSeen, reachOf } from './dossier-held.ts';
import { answerByOf } from './submit.ts';

type Line = Output<typeof contract.listMyDossiers>['rows'][number];
type View = Output<typeof contract.getMyDossier>;

/** Her dossiers, the newest first; to a helper what was filed online by the citizen she helps, as far as the mandate reaches. */
export async function listMyDossiers(ctx: Context, input: Input<typeof contract.listMyDossiers>): Promise<Output<typeof contract.listMyDossiers>> {
  const limit = input.limit ?? 50;
  const page = toPage(await rowsOf(ctx, input, limit + 1), limit, (row) => [row.arrivedAt.toISOString(), row.id]);
  return { rows: page.rows.map(lineOf), next: page.next };
}

async function rowsOf(ctx: Context, { mandateId, after }: Input<typeof contract.listMyDossiers>, limit: number): Promise<store.MyDossierRow[]> {
  if (ctx.citizen !== undefined) return store.listMyRows(ctx.db, ctx.citizen.citizenId, placeOf(after), limit);
  const { citizenIds, mandate } = await reachOf(ctx, mandateId);
  const codes = mandate.covers.map(({ code }) => code);
  const reach = { procedures: mandate.scope === 'procedures' ? codes : null, fields: mandate.scope === 'fields' ? codes : null };
  return store.listFiledRows(ctx.db, citizenIds, reach, placeOf(after), limit);
}

/** One of her dossiers in plain words. A helper does not see the files and the result in it: they are none of what she helps with. */
export async function getMyDossier(ctx: Context, input: Input<typeof contract.getMyDossier>): Promise<View> {
  const { row, reach } = await dossierSeen(ctx, input);
  const { id } = row;
  const names = new Map((await store.listPaperNames(ctx.db, id)).map(({ no, name }) => [String(no), name]));
  const charges = (await listChargesOf(ctx.db, { kind: 'dossier', id })).filter(({ state }) => state !== 'cancelled');
  const steps = await store.listMySteps(ctx.db, id, Object.keys(MY_STEPS));
  const open = row.status === 1 || (row.status === 5 && row.sentAt !== null);
  const files = reach === null ? await filesOf(ctx, row) : [];
  return {
    ...lineOf(row),
    behalf: reach === null ? null : { name: reach.name, acts: [...reach.mandate.kinds] },
    unit: { name: row.unitName, address: row.unitAddress, phone: row.unitPhone },
    returnChoice: row.resultChoice,
    answerBy: open ? row.answerBy : null,
    refusedBecause: row.status === 3 || row.status === 8 ? row.stopExplanation : null,
    asked: await askedOf(ctx, row),
    files: files.map((file) => ({ component: file.component, name: names.get(file.component) ?? file.component, file })),
    charges: charges.map((charge) => ({ id: charge.id, name: charge.name, amount: charge.amount, state: charge.state })),
    // Who wishes to withdraw is not asked to pay meanwhile.
    payable: row.status !== 7 && charges.some(({ state }) => state === 'open' || state === 'pending'),
    wishes: await wishesOf(ctx, id),
    steps: steps.flatMap(({ kind, at }) => {
      const words = stepWords(kind);
      return words === undefined ? [] : [{ kind, at, words: { ...words } }];
    }),
  };
}

/** The bytes of a file of her dossier, or of what is put together for it; to a helper only of the last. */
export async function getMyDossierFile(ctx: Context, input: Input<typeof contract.getMyDossierFile>): Promise<Output<typeof contract.getMyDossierFile>> {
  const { row, reach } = await dossierSeen(ctx, input);
  const asked = row.requestId === null ? [] : await listUses(ctx, { kind: 'filing', id: row.requestId });
  const isHere = ({ useId }: { readonly useId: string }) => useId === input.useId;
  if (row.requestId !== null && asked.some(isHere)) return openUse(ctx, { useId: input.useId, subject: { kind: 'filing', id: row.requestId } });
  if (reach !== null || !(await filesOf(ctx, row)).some(isHere)) refuse(notFound('citizen.fileUnknown'));
  return openUse(ctx, { useId: input.useId, subject: { kind: 'dossier', id: row.id } });
}

/** Puts a file to a paper that was asked for; the one-stop sees nothing before it is sent. */
export function attachToSupplement(ctx: Context, input: Input<typeof contract.attachToSupplement>): Promise<Output<typeof contract.attachToSupplement>> {
  return actingOn(ctx, input, 'supplement', async (row) => {
    const requestId = openRequest(row);
    const { papers } = await store.getRequest(ctx.db, requestId);
    if (!papers.some(({ no }) => String(no) === input.component)) refuse(badInput('citizen.componentUnknown', 'component'));
    const subject = { kind: 'filing', id: requestId } as const;
    const there = (await listUses(ctx, subject)).filter(({ component, id }) => component === input.component && id !== input.fileId);
    if (there.length >= FILES_LIMIT) refuse(problem('citizen.tooManyFiles', { limit: FILES_LIMIT }));
    const { useId } = await attachTo(ctx, { fileId: input.fileId, subject, component: input.component });
    return { useId };
  });
}

/** Takes a file off what is being put together. */
export function detachFromSupplement(ctx: Context, input: Input<typeof contract.detachFromSupplement>): Promise<Output<typeof contract.detachFromSupplement>> {
  return actingOn(ctx, input, 'supplement', async (row) => {
    const subject = { kind: 'filing', id: openRequest(row) } as const;
    if (!(await listUses(ctx, subject)).some(({ useId }) => useId === input.useId)) refuse(notFound('citizen.fileUnknown'));
    await removeUse(ctx, { useId: input.useId, subject });
    return { useId: input.useId };
  });
}

/** Sends all that was asked for at once (NĐ 61/2018 Đ19.4); the clock of the one-stop begins anew. */
export function sendSupplement(ctx: Context, input: Input<typeof contract.sendSupplement>): Promise<Output<typeof contract.sendSupplement>> {
  return actingOn(ctx, input, 'supplement', async (row, { citizenId, mandateId, helperId }) => {
    const requestId = openRequest(row);
    const { papers } = await store.getRequest(ctx.db, requestId);
    const files = await listUses(ctx, { kind: 'filing', id: requestId });
    // A file the scanner found something in is no paper: nobody could open it.
    const missing = papers.filter(({ no }) => !files.some(({ component, state }) => component === String(no) && state !== 'infected'));
    if (missing.length > 0) refuse(problem('citizen.supplementIncomplete', { papers: missing.map(({ no, name }) => `${no}. ${name}`), count: missing.length }, 422));
    const sent = await insertSent(ctx.db, { requestId, dossierId: row.id, citizenId, mandateId, helperId, note: input.note === undefined ? null : storable(input.note), at: ctx.now });
    if (!sent) refuse(problem('citizen.alreadySent'));
    const answerBy = await answerByOf(ctx, row.unitId);
    await updateAnswerBy(ctx.db, row.id, answerBy);
    const facts = { citizenId, mandateId, requestId, files: files.length, answerBy: answerBy.toISOString() };
    await note(ctx, { kind: 'citizen.supplementSent', unitId: row.unitId, subject: { kind: 'dossier', id: row.id }, dossierId: row.id, procedureCode: row.procedureCode, channel: 'online', facts });
    return { sentAt: ctx.now, answerBy };
  });
}

/** The transfer that pays what is open; paid only once somebody has confirmed it. */
export function payMyDossier(ctx: Context, input: Input<typeof contract.payMyDossier>): Promise<Output<typeof contract.payMyDossier>> {
  return actingOn(ctx, input, 'pay', async (row, { citizenId, mandateId }) => {
    const begun = await beginTransfer(ctx, { dossierId: row.id, unitId: row.unitId, facts: { citizenId, mandateId } });
    const { amount, purpose, billRef, bankName, account, holder, payload, picture } = required(begun, problem('citizen.nothingToPay'));
    return { amount, purpose, billRef, bankName, account, holder, payload, picture };
  });
}

/** Her wish to withdraw, or to withdraw no more; an officer or the leader decides on it. */
export function withdrawMyDossier(ctx: Context, input: Input<typeof contract.withdrawMyDossier>): Promise<Output<typeof contract.withdrawMyDossier>> {
  return actingOn(ctx, input, 'withdraw', async ({ id }, { citizenId, mandateId }) => {
    const reason = input.reason === undefined ? null : storable(input.reason);
    const { status } = await enterWish(ctx, { id, wish: input.step === 'ask' ? 'askWithdrawal' : 'cancelWithdrawal', reason, facts: { citizenId, mandateId } });
    return { status };
  });
}

/** The request that is open and not yet answered; only what was filed online is answered online. */
function openRequest({ requestId, receiptNo, sentAt }: store.MyDossierRow): string {
  if (requestId === null || receiptNo === null) refuse(problem('citizen.nothingAsked'));
  return sentAt === null ? requestId : refuse(problem('citizen.alreadySent'));
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
