import { type Actor, signedIn } from '#kernel/actor.ts';
import { dayOf, type Day } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import { badInput, demand, problem, required } from '#kernel/problem.ts';
import { searchKey } from '#kernel/text.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import type { Term } from '#modules/calendar/rules/term.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import { papersFor, termFor } from '#modules/catalogue/rules/term-for.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import type { CheckedPaper, PublishedPaper } from '#modules/dossier/rules/papers.ts';
import type { Party } from '#modules/dossier/rules/parties.ts';
import type { Warning } from '#modules/dossier/rules/people.ts';
import { plainPhone } from '#modules/dossier/rules/phones.ts';
import type { Channel, Source } from '#modules/dossier/rules/statuses.ts';
import type { Opening, Promised } from '#modules/dossier/service/open-dossier.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type { receiveDossier } from '../contract/receiving.ts';
import { duplicateSuspected } from '../rules/counter.ts';
import { competenceTooLow, completesAlone, delegationFor, notByPost, outsideFields, PHONE_DAYS, phoneOften, restrictedReceiver } from '../rules/desk.ts';
import { getDeskFacts, unitStands, type DeskFacts } from '../store/desk.ts';

type Asked = Omit<Input<typeof receiveDossier>, 'more' | 'channel' | 'parties' | 'acknowledgeDuplicate' | 'sessionId'>;
/** What is asked for one dossier; what was left out may also be there as undefined. */
export type Request = { readonly [K in keyof Asked]: object extends Pick<Asked, K> ? Asked[K] | undefined : Asked[K] };
export type Revision = Awaited<ReturnType<typeof revisionInForce>>;

const DAY = 86_400_000;

/** What is the same for every dossier handed in at once. */
export type Desk = {
  readonly at: Date;
  readonly channel: Channel;
  readonly source: Source;
  readonly bookNo: string | null;
  readonly parties: readonly Party[];
  readonly acknowledged: boolean;
  /** A parcel opened only to be refused or sent back for papers: what bars its filing does not bar that. */
  readonly goesBack?: boolean;
};

/** What reception knows of one request before anything is written: refused by name if this clerk cannot receive it. */
export async function prepareOpening(ctx: Context, desk: Desk, request: Request): Promise<{ opening: Omit<Opening, 'listId'>; warnings: readonly Warning[] }> {
  const actor = signedIn(ctx);
  const day = dayOf(desk.at);
  const revision = await revisionInForce(ctx, request.procedureCode, day);
  const facts = await getDeskFacts(ctx.db, { unitId: actor.unitId, procedureCode: revision.procedureCode, fieldCode: revision.fieldCode, day, ...ownerKey(ctx, desk.parties) });
  const goesBack = desk.goesBack === true;
  demand(mayNotReceive(actor, revision, facts, goesBack ? 'counter' : desk.channel));
  demand(duplicateSuspected(facts.suspects.map((one) => one.code ?? one.id), desk.acknowledged || goesBack));
  const term = termOf(revision, desk, request);
  const accepted = completesAlone(actor, facts.delegationId);
  const opening: Omit<Opening, 'listId'> = {
    id: newId(),
    mode: accepted ? 'accepted' : 'coSign',
    supportUnitId: actor.unitId,
    receptionUnitId: actor.unitId,
    competentUnitId: await competentUnit(ctx, request, facts, revision.procedureCode, day),
    ...ofProcedure(revision, request.caseNo ?? null),
    channel: desk.channel,
    source: desk.source,
    bookNo: desk.bookNo,
    at: desk.at,
    term,
    sameDay: term.unit === 'sameDay',
    nonTerritorial: request.nonTerritorial === true,
    promised: accepted && !goesBack ? await promise(ctx, actor.unitId, desk.at, term) : null,
    quantity: request.quantity ?? 1,
    resultChoice: request.resultChoice ?? 'counter',
    delegationId: delegationFor(actor, facts.delegationId),
    parties: desk.parties,
    published: publishedPapers(revision, request.caseNo),
    papers: request.papers.map(asChecked),
  };
  return { opening, warnings: phoneOften(facts.phoneOwners) };
}

/** The first reason why this person may not receive this procedure at all. */
export function mayNotReceive(actor: Actor, revision: Revision, facts: DeskFacts, channel: Channel) {
  const { fieldCode, procedureCode } = revision;
  return competenceTooLow(actor) ?? outsideFields(actor, fieldCode, facts.sectorCode, procedureCode) ?? restrictedReceiver(actor, revision) ?? notByPost(channel, revision, procedureCode);
}

/** The papers of a case as the checklist counts them. */
export function publishedPapers(revision: Revision, caseNo: number | undefined): PublishedPaper[] {
  return settled(papersFor(revision.content, caseNo ?? null)).map(({ no, name, originals, copies, note }) => ({ no, name, originals, copies, note }));
}

/** What was found of one paper, as the rules of the dossier read it. */
export function asChecked(paper: Request['papers'][number]): CheckedPaper {
  return { ...paper, reason: paper.reason ?? null };
}

/** The promise to the citizen: counted from when the complete dossier is accepted (NĐ 61/2018 Đ17, Đ19). */
export async function promise(ctx: Context, unitId: string, at: Date, term: Term): Promise<Promised> {
  const { calendar, hours } = await calendarFor(ctx, unitId);
  const { dueDay, dueAt, provisional } = settled(computeDue(calendar, hours, at, term));
  return { dueDay, dueAt, provisional, countedFrom: at };
}

/** The time limit of the channel; what goes back has none of its own and borrows the counter's where the post's is closed. */
function termOf(revision: Revision, desk: Desk, request: Request): Term {
  const term = termFor(revision.content, desk.channel, request.caseNo ?? null, request.termOption);
  return settled(desk.goesBack === true && isProblem(term) ? termFor(revision.content, 'counter', request.caseNo ?? null) : term);
}

function ofProcedure(revision: Revision, caseNo: number | null) {
  const { id, procedureCode, name, fieldCode, civilServantOnly, authorisationAllowed, presenceRequired } = revision;
  return { revisionId: id, procedureCode, procedureName: name, fieldCode, caseNo, civilServantOnly, representation: { authorisationAllowed, presenceRequired } };
}

async function competentUnit(ctx: Context, request: Request, facts: DeskFacts, code: string, day: Day): Promise<string> {
  if (request.competentUnitId === undefined) return required(facts.competentUnitId, problem('reception.competentUnitUnknown', { code }));
  const stands = await unitStands(ctx.db, request.competentUnitId, day);
  return required(stands ? request.competentUnitId : undefined, badInput('reception.competentUnitWrong', 'competentUnitId'));
}

function ownerKey(ctx: Context, parties: readonly Party[]) {
  const { idKind, idNumber = '', name, birth, phone } = required(parties.find((party) => party.role === 'owner'), badInput('dossier.ownerMissing', 'parties'));
  const owner = { idKind, idNumber: idNumber === '' ? null : idNumber, nameKey: searchKey(name), birth: birth ?? null, phone: phone === undefined ? null : plainPhone(phone) };
  return { owner, phoneSince: new Date(ctx.now.getTime() - PHONE_DAYS * DAY) };
}
