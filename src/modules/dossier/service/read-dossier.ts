import { type Actor, signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DUE_MARK, placeAfter, toPage } from '#kernel/page.ts';
import { badInput, demand, forbidden, notFound, refuse } from '#kernel/problem.ts';
import { masked, searchKey } from '#kernel/text.ts';
import { isLate } from '#modules/calendar/rules/late.ts';
import type { Kept } from '#modules/custody/rules.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/reading.ts';
import { movesOf } from '../rules/may-move.ts';
import { idNumberProblem, looksLikeIdNumber } from '../rules/people.ts';
import { mayReadParties, maySee } from '../rules/sight.ts';
import { STATUS_NAMES, isOpen } from '../rules/statuses.ts';
import { waitsFor } from '../rules/waiting.ts';
import { listReach } from '../store/dossier.ts';
import { type LineRow, type ListQuery, listLines, listLinesOfPerson } from '../store/lists.ts';
import type { DossierRow, PartyRow, SeenRow } from '../store/rows.ts';
import { type Whole, findSeenWhole } from '../store/whole.ts';
import { moverOf, stateOf } from './change-dossier.ts';
import { calendarDayOf } from './dossier-clock.ts';

type View = Output<typeof contract.getDossier>;
type Line = Output<typeof contract.findDossiersOfPerson>['rows'][number];

/** One dossier as the asker may see it, with its moves. */
export function getDossier(ctx: Context, input: Input<typeof contract.getDossier>): Promise<View> {
  return dossierView(ctx, input.id);
}

/** The view of a dossier that every operation on it answers; refuses what the asker may not see. */
export async function dossierView(ctx: Context, id: string): Promise<View> {
  const actor = signedIn(ctx);
  const found = await findSeenWhole(ctx.db, id, actor.unitId);
  if (found === undefined || !maySee(actor, found.row)) refuse(notFound('dossier.unknown'));
  const { row, whole } = found;
  const moves = movesOf(stateOf(row, await calendarDayOf(ctx, actor, row, whole), whole.custody.map(asKept)), await moverOf(ctx, actor, row), dayOf(ctx.now));
  const full = mayReadParties(actor, row, isOpen(row.status));
  return {
    ...standing(row),
    ...origin(row),
    ...progress(row, whole, ctx.now),
    ...hanging(whole, full),
    moves: moves.map(({ move, allowed, refusal }) => ({ move, allowed, refusal: refusal === undefined ? null : { code: refusal.code, facts: { ...refusal.facts } } })),
  };
}

/** A work list, due first: what was received here, what is to be solved here, or what is mine. */
export async function listDossiers(ctx: Context, input: Input<typeof contract.listDossiers>): Promise<Output<typeof contract.listDossiers>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  const place = input.place ?? 'reception';
  const query: ListQuery = {
    place,
    units: await unitsAsked(ctx, actor, input.unitId),
    handlerId: place === 'mine' ? actor.staffId : input.handlerId,
    status: input.status,
    openOnly: input.all !== true,
    dueBefore: input.dueBefore,
    fieldCode: input.fieldCode,
    search: searchOf(input.text),
    after: dueAfter(input.after),
    limit: limit + 1,
  };
  const page = toPage(await listLines(ctx.db, query), limit, (row) => [row.sortKey, row.id]);
  return { rows: page.rows.map((row) => line(row, ctx.now)), next: page.next };
}

/** The dossiers of one person in the units the asker reaches; the number travels in the body, never in an address. */
export async function findDossiersOfPerson(ctx: Context, input: Input<typeof contract.findDossiersOfPerson>): Promise<Output<typeof contract.findDossiersOfPerson>> {
  const actor = signedIn(ctx);
  demand(idNumberProblem(input.idKind, input.idNumber, 'idNumber'));
  const rows = await listLinesOfPerson(ctx.db, input, await unitsAsked(ctx, actor, undefined));
  return { rows: rows.map((row) => line(row, ctx.now)) };
}

/** The units a list may show: those the asker reaches, or the one she names among them; all of them for the provincial monitor. */
async function unitsAsked(ctx: Context, actor: Actor, unitId: string | undefined): Promise<readonly string[] | undefined> {
  if (actor.role === 'PROV_MONITOR') return unitId === undefined ? undefined : [unitId];
  const reach = await listReach(ctx.db, actor.unitId);
  if (unitId === undefined) return reach;
  return reach.includes(unitId) ? [unitId] : refuse(forbidden('dossier.unitOutOfReach'));
}

function searchOf(text: string | undefined): ListQuery['search'] {
  if (text === undefined) return undefined;
  if (looksLikeIdNumber(text)) refuse(badInput('dossier.numberNotHere', 'text'));
  return /^[0-9A-Z]{3}[.-]/.test(text.toUpperCase()) ? { code: text.toUpperCase() } : { words: searchKey(text) };
}

function dueAfter(cursor: string | undefined): ListQuery['after'] {
  const place = placeAfter(cursor, DUE_MARK);
  return place && { due: place.value, id: place.id };
}

function line(row: LineRow, now: Date): Line {
  const { sortKey: _sortKey, finishedAt, waitingSince, termUnit, handlerId: _handlerId, result: _result, ...shown } = row;
  return {
    ...shown,
    statusName: { ...STATUS_NAMES[row.status] },
    ownerIdNumber: row.ownerIdNumber === null ? null : masked(row.ownerIdNumber),
    waitsFor: waitsFor(row),
    overdue: isOverdue({ ...row, finishedAt, waitingSince, termUnit }, now),
  };
}

/**
 * Overdue is an attribute, never a status. A finished dossier is judged by its first end; one that waits for papers by the moment they were asked
 * for, since its time begins anew when they come (NĐ 61/2018 Đ19.4).
 */
function isOverdue(row: Pick<DossierRow, 'dueDay' | 'dueAt' | 'termUnit' | 'finishedAt'> & { readonly waitingSince: Date | null }, now: Date): boolean {
  if (row.dueDay === null || row.dueAt === null) return false;
  return isLate({ unit: row.termUnit, dueDay: row.dueDay, dueAt: row.dueAt }, row.finishedAt ?? row.waitingSince ?? now);
}

function asKept({ kind, holderKind, unit, onOffer }: Whole['custody'][number]): Kept {
  return { kind, holderKind, unitId: unit?.id ?? null, onOffer };
}

function standing(row: SeenRow) {
  const { id, version, code, codeGrammar, status, stage } = row;
  return { id, version, code, codeGrammar, status, statusName: { ...STATUS_NAMES[status] }, stage };
}

function origin(row: SeenRow) {
  const { channel, source, bookNo, regime, listId, quantity, resultChoice, sameDay, civilServantOnly, nonTerritorial, arrivedAt, receivedAt, receivedDay } = row;
  const procedure = { revisionId: row.revisionId, code: row.procedureCode, name: row.procedureName, fieldCode: row.fieldCode, caseNo: row.caseNo };
  const term = { count: row.termCount, unit: row.termUnit };
  return { channel, source, bookNo, regime, listId, quantity, resultChoice, sameDay, civilServantOnly, nonTerritorial, arrivedAt, receivedAt, receivedDay, procedure, term };
}

function progress(row: SeenRow, { pauses }: Whole, now: Date) {
  const waitingSince = pauses.find((pause) => pause.kind === 'supplement' && pause.endedAt === null)?.beganAt ?? null;
  const { finishedAt, firstFinishedAt, returnedAt, stopReason, stopExplanation, correcting, cancelledAt, cancelReason, supplementCount, refusalProposed, stopProposed } = row;
  const due = row.dueDay === null || row.dueAt === null ? null : { day: row.dueDay, at: row.dueAt, provisional: row.provisional };
  return { due, overdue: isOverdue({ ...row, finishedAt: firstFinishedAt, waitingSince }, now), finishedAt, firstFinishedAt, returnedAt, stopReason, stopExplanation, correcting, cancelledAt, cancelReason, supplementCount, refusalProposed, stopProposed };
}

function hanging(whole: Whole, full: boolean) {
  const { names, parties, timeline, ...rest } = whole;
  const { support, reception, competent, handler, receiver } = names;
  return {
    ...rest,
    units: { support, reception, competent },
    handler,
    receiver,
    parties: parties.map((party) => partyView(party, full)),
    timeline: timeline.map((entry) => ({ ...entry, facts: { ...entry.facts } })),
  };
}

function partyView(party: PartyRow, full: boolean): View['parties'][number] {
  const { id, role, name, idKind, evidence, evidenceNote, ...contact } = party;
  if (full) return { id, role, name, idKind, evidence, evidenceNote, ...contact, masked: false };
  const idNumber = contact.idNumber === null ? null : masked(contact.idNumber);
  return { id, role, name, idKind, idNumber, evidence, birth: null, phone: null, email: null, address: null, evidenceNote: null, masked: true };
}
