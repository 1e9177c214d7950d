import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { WITH_CITIZEN, inHands, notInTheseHands } from '#modules/custody/rules.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import { listItems } from '#modules/custody/store/items.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { moveRefusal } from '../rules/may-move.ts';
import { type CheckedPaper, paperNotPublished, reasonMissing } from '../rules/papers.ts';
import { type Party, type Representation, partiesProblem, samePerson } from '../rules/parties.ts';
import { maySee } from '../rules/sight.ts';
import { isWrittenRefusal } from '../rules/state.ts';
import type { ResultChoice } from '../rules/statuses.ts';
import { type NewAmendment, insertAmendments, listPartiesNow, replaceParty } from '../store/amending.ts';
import { insertAppointment } from '../store/clock.ts';
import { findResult, numberResult } from '../store/department.ts';
import { lockSeen } from '../store/dossier.ts';
import { listPapers, updatePapers } from '../store/papers.ts';
import type { DossierRow, PaperRow, PartyRow } from '../store/rows.ts';
import { type Held, applyMove, lockForMove, lockVisible, moverOf, stateOf } from './change-dossier.ts';
import { promisedFromNow } from './dossier-clock.ts';
import { partyRow, published } from './open-dossier.ts';

/**
 * The competent unit has taken the papers over (2→4). What is already further on, and papers that only changed hands inside the one-stop,
 * stay where they are. Answers which dossiers moved.
 */
export async function handToDepartment(ctx: Context, handed: { dossierIds: readonly string[] }): Promise<string[]> {
  const moved: string[] = [];
  for (const id of handed.dossierIds.toSorted()) {
    const { row, actor } = await lockVisible(ctx, id);
    if (row.status !== 2 || actor.unitId !== row.competentUnitId) continue;
    demand(moveRefusal('handOver', stateOf(row), await moverOf(ctx, actor, row), dayOf(ctx.now)));
    const changes = row.nonTerritorial ? await startForAgency(ctx, { row, actor }) : {};
    await applyMove(ctx, row, 'handOver', { changes, kind: 'dossier.handedOver', facts: { competentUnitId: row.competentUnitId, dueDay: changes.dueDay ?? row.dueDay } });
    moved.push(id);
  }
  return moved;
}

/** Takes the row of a dossier whose result the citizen has come for: solved, to be finished at once, or refused in writing. */
export function lockForReturn(ctx: Context, asked: { id: string; expectedVersion: number }): Promise<Held> {
  return lockForMove(ctx, asked, (row) => (row.status === 2 ? 'finishAtOnce' : isWrittenRefusal(row) ? 'returnRefusal' : 'returnResult'));
}

/**
 * The result is in the citizen's hands (9→10); a written refusal too, which stays at 8. A same-day dossier whose result is signed is finished and returned in one act, recorded
 * as two moves (2→9, 9→10; NĐ 61/2018 Đ17.4); its document number is then needed.
 */
export async function completeReturn(ctx: Context, held: Held, told: { readonly docNumber?: string | undefined; readonly unitId?: string } = {}): Promise<DossierRow> {
  const { code, dueDay } = held.row;
  const entry = { facts: { code, dueDay }, ...(told.unitId === undefined ? {} : { unitId: told.unitId }) };
  if (isWrittenRefusal(held.row)) return applyMove(ctx, held.row, 'returnRefusal', { ...entry, kind: 'dossier.refusalReturned' });
  const row = held.row.status === 2 ? await finishAtOnce(ctx, held, told.docNumber) : held.row;
  demand(moveRefusal('returnResult', stateOf(row), await moverOf(ctx, held.actor, row), dayOf(ctx.now)));
  return applyMove(ctx, row, 'returnResult', { ...entry, changes: { returnedAt: ctx.now }, kind: 'dossier.returned' });
}

/**
 * Takes the row of a dossier whose result the post brings home: what lies in the asker's own hands or on the shelf of her office makes it hers for this one move,
 * and shows her nothing else of it. With `bag`: what the carrier brought out of that bag, for who may see the dossier. To everyone else it does not exist.
 */
export async function lockForDelivery(ctx: Context, asked: { id: string; bag?: string | undefined }): Promise<Held> {
  const actor = signedIn(ctx);
  const row = await lockSeen(ctx.db, asked.id, actor.unitId);
  const results = (await listItems(ctx.db, [asked.id])).filter((item) => item.kind === 'result' && item.holder.kind !== 'citizen');
  const hers = asked.bag === undefined ? actor.employer === 'post' && results.every((item) => notInTheseHands(item.holder, actor, null) === undefined) : results.every((item) => item.holder.ref === asked.bag);
  if (row === undefined || results.length === 0 || !hers || (asked.bag !== undefined && !maySee(actor, row))) refuse(notFound('dossier.unknown'));
  const carried = results.map(({ kind, onOffer, holder }) => ({ kind, onOffer, holderKind: holder.kind, unitId: actor.unitId }));
  demand(moveRefusal(isWrittenRefusal(row) ? 'returnRefusal' : 'returnResult', stateOf(row, null, carried), await moverOf(ctx, actor, row), dayOf(ctx.now)));
  return { row, actor };
}

/** Takes back a reception entered by mistake: the code stays with its reason and is given to nobody else (trap 78). */
export async function cancelDossier(ctx: Context, asked: { dossierId: string; expectedVersion: number; reason: string }): Promise<DossierRow> {
  const { row } = await lockForMove(ctx, { id: asked.dossierId, expectedVersion: asked.expectedVersion }, 'cancelReception');
  return applyMove(ctx, row, 'cancelReception', { changes: { cancelledAt: ctx.now, cancelReason: asked.reason }, kind: 'dossier.receptionCancelled', facts: { code: row.code } });
}

/** What an amendment may change: people (the whole entry of a role), papers as found, the number of sets, where the result is wanted. */
export type Amendment = {
  readonly parties?: readonly Party[] | undefined;
  readonly papers?: readonly CheckedPaper[] | undefined;
  readonly quantity?: number | undefined;
  readonly resultChoice?: ResultChoice | undefined;
};

/** Amends what was entered at reception, with a reason; the value before stays visible (people: as the replaced entry). */
export async function recordAmendments(ctx: Context, asked: { dossierId: string; expectedVersion: number; reason: string; changes: Amendment; representation: Representation }): Promise<DossierRow> {
  const { row, actor } = await lockForMove(ctx, { id: asked.dossierId, expectedVersion: asked.expectedVersion }, 'amendReception');
  const { changes } = asked;
  const amended = [...(await amendParties(ctx, row, changes.parties ?? [], asked.representation)), ...(await amendPapers(ctx, row, changes.papers ?? [])), ...amendRow(row, changes)];
  if (amended.length === 0) refuse(problem('dossier.nothingAmended', {}, 422));
  await insertAmendments(ctx.db, row.id, amended.map((one) => ({ ...one, id: newId() })), asked.reason, actor.staffId, ctx.now);
  const next = { quantity: changes.quantity ?? row.quantity, resultChoice: changes.resultChoice ?? row.resultChoice };
  return applyMove(ctx, row, 'amendReception', { changes: next, kind: 'dossier.amended', facts: { fields: amended.map((one) => one.field) } });
}

/** For an agency of another place the time counts from its own reception, not from the counter's (NĐ 309/2026 Đ17.3). */
async function startForAgency(ctx: Context, { row, actor }: Held): Promise<Partial<DossierRow>> {
  const promised = await promisedFromNow(ctx, row);
  await insertAppointment(ctx.db, row.id, { kind: 'agencyReceived', ...promised, reason: null, documentNo: null, madeBy: actor.staffId, madeEmployer: actor.employer, madeAt: ctx.now });
  return { dueDay: promised.dueDay, dueAt: promised.dueAt, provisional: promised.provisional };
}

async function finishAtOnce(ctx: Context, { row, actor }: Held, docNumber: string | undefined): Promise<DossierRow> {
  const result = required(await findResult(ctx.db, row.id), problem('dossier.resultMissing'));
  if (docNumber === undefined) refuse(badInput('dossier.fieldNeeded', 'docNumber'));
  await numberResult(ctx.db, result.id, { docNumber, docDay: dayOf(ctx.now), validTo: null, by: actor.staffId, at: ctx.now });
  await takeIn(ctx, { dossierId: row.id, unitId: row.receptionUnitId, kind: 'result', from: inHands(actor), holder: WITH_CITIZEN });
  const finished = { result: 'sealed', finishedAt: ctx.now, firstFinishedAt: row.firstFinishedAt ?? ctx.now } as const;
  return applyMove(ctx, row, 'finishAtOnce', { changes: finished, kind: 'dossier.sealed', facts: { code: row.code, dueDay: row.dueDay, atOnce: true } });
}

type Amended = Omit<NewAmendment, 'id'>;

async function amendParties(ctx: Context, row: DossierRow, parties: readonly Party[], representation: Representation): Promise<Amended[]> {
  if (parties.length === 0) return [];
  const now = await listPartiesNow(ctx.db, row.id);
  const changed = parties.filter((party) => !sameEntry(now.find((one) => one.role === party.role), partyRow(party)));
  const kept = now.filter((one) => !parties.some((party) => party.role === one.role)).map(asParty);
  demand(partiesProblem([...kept, ...parties], representation, dayOf(row.arrivedAt)));
  const amended: Amended[] = [];
  for (const party of changed) {
    const entry = partyRow(party);
    await replaceParty(ctx.db, row.id, entry, ctx.now);
    amended.push({ field: `party.${party.role}`, oldValue: now.find((one) => one.role === party.role)?.id ?? null, newValue: entry.id });
  }
  return amended;
}

async function amendPapers(ctx: Context, row: DossierRow, papers: readonly CheckedPaper[]): Promise<Amended[]> {
  if (papers.length === 0) return [];
  const before = await listPapers(ctx.db, row.id);
  demand(paperNotPublished(before.map(published), papers.map((paper) => paper.no)) ?? reasonMissing(papers));
  await updatePapers(ctx.db, row.id, papers);
  return papers.flatMap((paper) => {
    const old = before.find((one) => one.no === paper.no);
    const [oldValue, newValue] = [old === undefined ? null : counted(old), counted(paper)];
    return oldValue === newValue ? [] : [{ field: `paper.${paper.no}`, oldValue, newValue }];
  });
}

function amendRow(row: DossierRow, changes: Amendment): Amended[] {
  const { quantity = row.quantity, resultChoice = row.resultChoice } = changes;
  const all = [
    { field: 'quantity', oldValue: String(row.quantity), newValue: String(quantity) },
    { field: 'resultChoice', oldValue: row.resultChoice, newValue: resultChoice },
  ];
  return all.filter((one) => one.oldValue !== one.newValue);
}

function sameEntry(old: PartyRow | undefined, fresh: PartyRow): boolean {
  if (old === undefined || !samePerson(asParty(old), asParty(fresh))) return false;
  return (['name', 'birth', 'phone', 'email', 'address', 'evidence', 'evidenceNote'] as const).every((field) => old[field] === fresh[field]);
}

function asParty(row: PartyRow): Party {
  const { role, name, idKind, evidence } = row;
  const [idNumber, birth, phone, email, address, evidenceNote] = [row.idNumber, row.birth, row.phone, row.email, row.address, row.evidenceNote].map((value) => value ?? undefined);
  return { role, name, idKind, evidence, idNumber, birth, phone, email, address, evidenceNote };
}

function counted(paper: Pick<PaperRow, 'state' | 'originals' | 'certified' | 'copies' | 'reason'>): string {
  return [paper.state, paper.originals, paper.certified, paper.copies, paper.reason ?? ''].join('|');
}
