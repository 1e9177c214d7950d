import { type Actor, type Employer, signedIn } from '#kernel/actor.ts';
import { type Day, dayOf } from '#kernel/day.ts';
import { type Problem, demand, forbidden, problem, required } from '#kernel/problem.ts';
import { searchKey } from '#kernel/text.ts';
import type { Term } from '#modules/calendar/rules/term.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { buildCode, identMisfit, sequenceFull } from '../rules/codes.ts';
import { type CheckedPaper, type PublishedPaper, paperNotPublished, papersMissing, reasonMissing } from '../rules/papers.ts';
import { type Party, type Representation, partiesProblem } from '../rules/parties.ts';
import { plainPhone } from '../rules/phones.ts';
import { type Channel, type ResultChoice, type Source, regimeOf } from '../rules/statuses.ts';
import { insertDossier, takeNumber } from '../store/dossier.ts';
import { insertReceptionList } from '../store/lists.ts';
import { listPapers } from '../store/papers.ts';
import type { AppointmentRow, DossierRow, PaperRow, PartyRow } from '../store/rows.ts';
import { insertAppointment } from '../store/clock.ts';
import { applyMove, lockForMove, noteOf } from './change-dossier.ts';

/** A promise: the day, the minute printed, and from when it was counted. */
export type Promised = { readonly dueDay: Day; readonly dueAt: Date; readonly provisional: boolean; readonly countedFrom: Date };

/** What reception has put together before a dossier begins. */
export type Opening = {
  readonly id: string;
  /** accepted: code, clock, receipt at once; coSign: prepared by a postal clerk; arrived: a parcel or an online filing not yet accepted. */
  readonly mode: 'accepted' | 'coSign' | 'arrived';
  readonly supportUnitId: string;
  readonly receptionUnitId: string;
  readonly competentUnitId: string;
  readonly revisionId: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldCode: string;
  readonly caseNo: number | null;
  readonly channel: Channel;
  readonly term: Term;
  /** When the citizen came; a backfill gives the real time from the paper book. */
  readonly at: Date;
  /** Needed when accepted. */
  readonly promised: Promised | null;
  readonly quantity: number;
  readonly resultChoice: ResultChoice;
  readonly sameDay: boolean;
  readonly civilServantOnly: boolean;
  /** For an agency of another place: the clock starts anew when it receives the dossier (NĐ 309/2026 Đ17.3). */
  readonly nonTerritorial?: boolean;
  readonly representation: Representation;
  readonly source: Source;
  readonly bookNo: string | null;
  /** The dated written delegation of a postal clerk who completes acceptance herself. */
  readonly delegationId: string | null;
  readonly listId: string | null;
  readonly parties: readonly Party[];
  readonly published: readonly PublishedPaper[];
  readonly papers: readonly CheckedPaper[];
};

export type Opened = { readonly id: string; readonly code: string | null; readonly version: number };

const KINDS = { accepted: 'dossier.received', coSign: 'dossier.prepared', arrived: 'dossier.arrived' } as const;

/** Begins a dossier; the number, the row with its people and papers, and the entry come last, in this order. What is filed online and waits has no receiver among the staff. */
export async function openDossier(ctx: Context, opening: Opening): Promise<Opened> {
  const receiver = opening.mode === 'arrived' && opening.channel === 'online' ? undefined : signedIn(ctx);
  const day = dayOf(opening.at);
  demand(openingProblem(opening, receiver?.employer, day));
  const accepted = opening.mode === 'accepted' ? { promised: required(opening.promised, problem('dossier.noAppointment')) } : undefined;
  const coded = accepted === undefined ? undefined : await takeCode(ctx, opening.receptionUnitId, day);
  const row = newRow(opening, receiver, accepted?.promised, coded);
  await insertDossier(ctx.db, row, opening.parties.map(partyRow), opening.published.filter((paper) => !paper.note).map((paper) => paperRow(paper, opening.papers)), accepted ? firstAppointment(ctx, accepted.promised) : null);
  await noteOf(ctx, row, { kind: KINDS[opening.mode], happenedAt: opening.at, facts: acceptanceFacts(row) });
  return { id: row.id, code: row.code, version: row.version };
}

/** Completes acceptance of what was prepared or has arrived (1→2): the officer's co-sign gives code, clock and receipt. */
export async function acceptDossier(ctx: Context, asked: { dossierId: string; expectedVersion: number; promised: Promised }): Promise<Opened> {
  const { row } = await lockForMove(ctx, { id: asked.dossierId, expectedVersion: asked.expectedVersion }, 'coSign');
  const papers = await listPapers(ctx.db, row.id);
  demand(papersMissing(papers.map(published), papers));
  const next = await complete(ctx, row, 'coSign', asked.promised, null);
  return { id: next.id, code: next.code, version: next.version };
}

/**
 * Gives a dossier its code, its clock and its first appointment, and notes that it was received (→2): now, or, for one taken over from the paper
 * book, at the time the citizen came (trap 77).
 */
export async function complete(ctx: Context, row: DossierRow, move: 'coSign' | 'completeReception', promised: Promised, delegationId: string | null, changes: Partial<DossierRow> = {}): Promise<DossierRow> {
  const actor = signedIn(ctx);
  const receivedAt = move === 'coSign' && row.source === 'backfill' ? row.arrivedAt : ctx.now;
  const day = dayOf(receivedAt);
  await insertAppointment(ctx.db, row.id, firstAppointment(ctx, promised));
  const coded = await takeCode(ctx, row.receptionUnitId, day);
  const receiver = row.receiverId === null ? { receiverId: actor.staffId, receiverEmployer: actor.employer } : {};
  const received = { ...receiver, receivedAt, receivedDay: day, regime: regimeOf(day), accepterId: actor.staffId, accepterEmployer: actor.employer, delegationId };
  const all = { ...coded, ...received, ...dueOf(promised), refusalProposed: false, ...changes };
  return applyMove(ctx, row, move, { changes: all, kind: 'dossier.received', happenedAt: receivedAt, facts: acceptanceFacts({ ...row, ...all }) });
}

/** Opens a list for one person who hands in several dossiers at once; each of them names it. */
export async function openReceptionList(ctx: Context, unitId: string): Promise<string> {
  const id = newId();
  await insertReceptionList(ctx.db, { id, unitId, by: signedIn(ctx).staffId, at: ctx.now });
  return id;
}

/** An entry of a party as it is kept: searchable name, plain telephone number. */
export function partyRow(party: Party): PartyRow {
  const { idNumber = '', birth, phone, email, address, evidenceNote } = party;
  return {
    id: newId(),
    role: party.role,
    name: party.name,
    nameKey: searchKey(party.name),
    idKind: party.idKind,
    idNumber: idNumber === '' ? null : idNumber,
    birth: birth ?? null,
    phone: phone === undefined ? null : plainPhone(phone),
    email: email ?? null,
    address: address ?? null,
    evidence: party.evidence,
    evidenceNote: evidenceNote ?? null,
  };
}

/** The published list as it stands on a dossier, whatever the catalogue says by now. */
export function published(paper: PaperRow): PublishedPaper {
  return { no: paper.no, name: paper.name, originals: paper.wantedOriginals, copies: paper.wantedCopies, note: false };
}

/** What stands in the way of a beginning: people, papers, and who may complete acceptance (domain 0.3 items 2-3). */
function openingProblem(opening: Opening, employer: Employer | undefined, day: Day): Problem | undefined {
  const { mode, parties, papers } = opening;
  const listed = paperNotPublished(opening.published, papers.map((paper) => paper.no)) ?? reasonMissing(papers);
  const wrong = partiesProblem(parties, opening.representation, day) ?? listed;
  if (wrong !== undefined || mode === 'arrived') return wrong;
  return papersMissing(opening.published, papers) ?? (employer === 'post' ? postProblem(opening) : undefined);
}

function postProblem(opening: Opening): Problem | undefined {
  if (opening.civilServantOnly) return forbidden('dossier.restrictedReceiver');
  return opening.mode === 'accepted' && opening.delegationId === null ? problem('dossier.coSignNeeded') : undefined;
}

async function takeCode(ctx: Context, unitId: string, day: Day): Promise<Pick<DossierRow, 'code' | 'codeGrammar'>> {
  const { sequence, identCode, codeGrammar } = required(await takeNumber(ctx.db, unitId, day), problem('dossier.codeIdentMissing'));
  demand(identMisfit(codeGrammar, identCode) ?? sequenceFull(codeGrammar, sequence));
  return { code: buildCode(codeGrammar, identCode, day, sequence), codeGrammar };
}

function newRow(opening: Opening, receiver: Pick<Actor, 'staffId' | 'employer'> | undefined, promised: Promised | undefined, coded: Pick<DossierRow, 'code' | 'codeGrammar'> | undefined): DossierRow {
  const day = dayOf(opening.at);
  const takenIn = receiver === undefined ? BY_NOBODY : { receiverId: receiver.staffId, receiverEmployer: receiver.employer };
  const received: Acceptance = promised === undefined || receiver === undefined ? NOT_ACCEPTED : { receivedAt: opening.at, receivedDay: day, accepterId: receiver.staffId, accepterEmployer: receiver.employer, delegationId: opening.delegationId, ...dueOf(promised) };
  const { id, supportUnitId, receptionUnitId, competentUnitId, revisionId, procedureCode, procedureName, fieldCode, caseNo, channel, source, bookNo, listId } = opening;
  const { quantity, resultChoice, sameDay, civilServantOnly, term, mode } = opening;
  return {
    ...UNTOUCHED,
    ...received,
    ...takenIn,
    ...(coded ?? NO_CODE),
    id,
    status: mode === 'accepted' ? 2 : 1,
    stage: mode === 'accepted' ? null : mode,
    regime: regimeOf(day),
    termCount: term.count,
    termUnit: term.unit,
    arrivedAt: opening.at,
    supportUnitId,
    receptionUnitId,
    competentUnitId,
    revisionId,
    procedureCode,
    procedureName,
    fieldCode,
    caseNo,
    channel,
    source,
    bookNo,
    listId,
    quantity,
    resultChoice,
    sameDay,
    civilServantOnly,
    nonTerritorial: opening.nonTerritorial ?? false,
  };
}

const BY_NOBODY = { receiverId: null, receiverEmployer: null } as const;
const NO_CODE = { code: null, codeGrammar: null } as const;

type Acceptance = Pick<DossierRow, 'receivedAt' | 'receivedDay' | 'dueDay' | 'dueAt' | 'provisional' | 'accepterId' | 'accepterEmployer' | 'delegationId'>;

const NOT_ACCEPTED = { receivedAt: null, receivedDay: null, dueDay: null, dueAt: null, provisional: false, accepterId: null, accepterEmployer: null, delegationId: null } as const;

/** Everything a new dossier has not yet gone through. */
const UNTOUCHED = {
  version: 1,
  heldStatus: null,
  heldStage: null,
  handlerId: null,
  handlerUnitId: null,
  reappointments: 0,
  apology: 'none',
  refusalProposed: false,
  stopProposed: null,
  result: 'none',
  supplementCount: 0,
  supplementRespondBy: null,
  openParts: 0,
  obligationLast: null,
  obligationPaid: null,
  obligationRespondBy: null,
  correctionOpened: false,
  correcting: false,
  finishedAt: null,
  firstFinishedAt: null,
  returnedAt: null,
  stopReason: null,
  stopExplanation: null,
  stopperEmployer: null,
  cancelledAt: null,
  cancelReason: null,
} as const;

function dueOf(promised: Promised): Pick<DossierRow, 'dueDay' | 'dueAt' | 'provisional'> {
  return { dueDay: promised.dueDay, dueAt: promised.dueAt, provisional: promised.provisional };
}

function firstAppointment(ctx: Context, promised: Promised): AppointmentRow {
  const actor = signedIn(ctx);
  return { kind: 'first', ...promised, reason: null, documentNo: null, madeBy: actor.staffId, madeEmployer: actor.employer, madeAt: ctx.now };
}

function paperRow(paper: PublishedPaper, checked: readonly CheckedPaper[]): PaperRow {
  const found = checked.find((one) => one.no === paper.no) ?? { state: 'missing' as const, originals: 0, certified: 0, copies: 0, electronic: 0, reason: null };
  const { state, originals, certified, copies, electronic = 0, reason } = found;
  return { no: paper.no, name: paper.name, wantedOriginals: paper.originals, wantedCopies: paper.copies, state, originals, certified, copies, electronic, reason };
}

function acceptanceFacts(row: DossierRow) {
  const { code, source, sameDay, nonTerritorial, receiverId, receiverEmployer, delegationId, supportUnitId, receptionUnitId, competentUnitId, dueDay, listId } = row;
  return { code, source, sameDay, nonTerritorial, receiverId, receiverEmployer, delegationId, supportUnitId, receptionUnitId, competentUnitId, dueDay, listId };
}
