import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { termFor } from '#modules/catalogue/rules/term-for.ts';
import { revisionInForce, revisionOf } from '#modules/catalogue/service/revision-in-force.ts';
import { paperNotPublished, papersMissing, reasonMissing, type PublishedPaper } from '#modules/dossier/rules/papers.ts';
import { partiesProblem, type Party } from '#modules/dossier/rules/parties.ts';
import { maySee } from '#modules/dossier/rules/sight.ts';
import { published } from '#modules/dossier/service/open-dossier.ts';
import { findSeen } from '#modules/dossier/store/dossier.ts';
import { listPapers } from '#modules/dossier/store/papers.ts';
import type { SeenRow } from '#modules/dossier/store/rows.ts';
import { outsideFields, readParties } from '#modules/reception/rules/desk.ts';
import { asChecked, publishedPapers } from '#modules/reception/service/prepare-opening.ts';
import { getDeskFacts } from '#modules/reception/store/desk.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/shipments.ts';
import { certifiedCopyNeeded, dossierNotWaiting, notByPost, resultGone, showingNotes } from '../rules/booking.ts';
import type { FilingBody } from '../rules/filing.ts';
import { findOneStop, hasUnit, type OneStop } from '../store/booking.ts';
import { listShipmentsOfDossier } from '../store/shipment.ts';
import type { ShipmentPaper } from '../store/shipment-rows.ts';
import type { Warning } from './labels.ts';
import { findShipmentFor } from './seen-shipment.ts';

type Asked = Input<typeof contract.bookShipment>;
type Contents = NonNullable<Asked['contents']>;

/** What is booked, whoever carries it: of which dossier, for which one-stop, and what lies inside on the way in and out. */
export type Prepared = {
  readonly dossierId: string;
  readonly oneStop: OneStop;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldCode: string;
  readonly papersIn: readonly ShipmentPaper[];
  readonly papersOut: readonly ShipmentPaper[];
  readonly filing: FilingBody | null;
  readonly warnings: readonly Warning[];
};

/** Asks everything about a booking before anything is written: the post only where the agency has opened it, each way for itself. */
export function prepareBooking(ctx: Context, asked: Asked): Promise<Prepared> {
  return asked.dossierId === undefined ? newDossier(ctx, asked) : standingDossier(ctx, asked, asked.dossierId);
}

/** What is in a parcel of the papers that were asked for again, or of a result. */
export function countedPapers(contents: Contents, known: readonly { readonly no: number; readonly name: string }[]): ShipmentPaper[] {
  return contents.map(({ no, name, originals, certified, copies }) => ({ no, name: name ?? known.find((one) => one.no === no)?.name ?? 'Giấy tờ kèm theo', originals, certified, copies }));
}

async function newDossier(ctx: Context, asked: Asked): Promise<Prepared> {
  const { unitId } = signedIn(ctx);
  const day = dayOf(ctx.now);
  const oneStop = required(await findOneStop(ctx.db, asked.oneStopId ?? unitId, day), badInput('postal.oneStopWrong', 'oneStopId'));
  const revision = await revisionInForce(ctx, asked.procedureCode ?? '', day);
  demand(notByPost('in', revision, revision.procedureCode) ?? (asked.service === 'BOTH' ? notByPost('out', revision, revision.procedureCode) : undefined));
  await demandReceivedThere(ctx, asked, oneStop.id, revision);
  settled(termFor(revision.content, 'post', asked.caseNo ?? null, asked.termOption));
  const parties = settled(readParties(asked.parties ?? []));
  demand(partiesProblem(parties.map(({ party }) => party), revision, day));
  const list = publishedPapers(revision, asked.caseNo);
  const papersIn = checkAgainst(list, asked.papers ?? []);
  const { procedureCode, name: procedureName, fieldCode } = revision;
  return {
    dossierId: newId(),
    oneStop,
    procedureCode,
    procedureName,
    fieldCode,
    papersIn,
    papersOut: [],
    filing: filingOf(asked, procedureCode, parties.map(({ party }) => party)),
    warnings: [...parties.flatMap(({ warnings }) => warnings), ...showingNotes(list)],
  };
}

/** The one-stop must have a unit that solves this, and the clerk's own assignment must reach it. */
async function demandReceivedThere(ctx: Context, asked: Asked, oneStopId: string, revision: { procedureCode: string; fieldCode: string }): Promise<void> {
  const day = dayOf(ctx.now);
  const { procedureCode, fieldCode } = revision;
  const facts = await getDeskFacts(ctx.db, { unitId: oneStopId, procedureCode, fieldCode, day, owner: NOBODY, phoneSince: ctx.now });
  demand(outsideFields(signedIn(ctx), fieldCode, facts.sectorCode, procedureCode));
  const named = asked.competentUnitId;
  const solved = named === undefined ? facts.competentUnitId !== null : await hasUnit(ctx.db, named, day);
  if (!solved) refuse(badInput('postal.oneStopWrong', named === undefined ? 'oneStopId' : 'competentUnitId'));
}

/** The owner nobody has named yet. */
export const NOBODY = { idKind: 'NONE', idNumber: null, nameKey: '', birth: null, phone: null };

/** Papers counted against the published list: none beside it (QĐ 45/2016 Đ16.5b), all that is missing named at once, and certified copies of what would only be shown. */
function checkAgainst(list: readonly PublishedPaper[], found: NonNullable<Asked['papers']>): ShipmentPaper[] {
  const checked = found.map(asChecked);
  demand(paperNotPublished(list, checked.map(({ no }) => no)) ?? reasonMissing(checked) ?? papersMissing(list, checked) ?? certifiedCopyNeeded(list, checked));
  return countedPapers(checked.filter((paper) => paper.originals + paper.certified + paper.copies > 0), list);
}

function filingOf(asked: Asked, procedureCode: string, parties: readonly Party[]): FilingBody {
  const { caseNo, termOption, competentUnitId, quantity, papersToRecover, papers = [] } = asked;
  const resultChoice = asked.service === 'BOTH' ? 'post' : (asked.resultChoice ?? 'counter');
  const optional = {
    ...(caseNo === undefined ? {} : { caseNo }),
    ...(termOption === undefined ? {} : { termOption }),
    ...(competentUnitId === undefined ? {} : { competentUnitId }),
    ...(papersToRecover === undefined ? {} : { papersToRecover }),
  };
  return { parties, request: { procedureCode, papers, quantity: quantity ?? 1, resultChoice, ...optional } };
}

async function standingDossier(ctx: Context, asked: Asked, dossierId: string): Promise<Prepared> {
  const dossier = await seenDossier(ctx, dossierId, asked.service);
  const { procedureCode, procedureName, fieldCode, status, stopReason, cancelledAt } = dossier;
  const revision = await revisionOf(ctx, dossier.revisionId);
  const [goesIn, goesOut] = [asked.service !== 'RETURN', asked.service !== 'SEND'];
  demand((goesIn ? (notByPost('in', revision, procedureCode) ?? dossierNotWaiting(status)) : undefined) ?? (goesOut ? (notByPost('out', revision, procedureCode) ?? resultGone({ status, stopReason, cancelled: cancelledAt !== null })) : undefined));
  const oneStop = required(await findOneStop(ctx.db, dossier.receptionUnitId, dayOf(ctx.now)), badInput('postal.oneStopWrong', 'dossierId'));
  const list = goesIn ? (await listPapers(ctx.db, dossierId)).map(published) : [];
  const contents = asked.contents ?? [];
  if (goesIn) demand(paperNotPublished(list, contents.map(({ no }) => no)));
  const papersIn = goesIn ? countedPapers(contents, list) : [];
  return {
    dossierId,
    oneStop,
    procedureCode,
    procedureName,
    fieldCode,
    papersIn,
    papersOut: goesIn ? [] : countedPapers(contents, []),
    filing: goesIn ? resent(dossier, contents) : null,
    warnings: [],
  };
}

/** The dossier, for who may see it; its papers are sent again also where they were sent from before, whose people see only its journey. */
export async function seenDossier(ctx: Context, id: string, service: Asked['service']): Promise<SeenRow> {
  const actor = signedIn(ctx);
  const dossier = await findSeen(ctx.db, id, actor.unitId);
  const known = dossier !== undefined && (maySee(actor, dossier) || (service === 'SEND' && (await seesJourney(ctx, id))));
  if (!known) refuse(notFound('dossier.unknown'));
  if (dossier.cancelledAt !== null) refuse(problem('postal.resultGone', { status: dossier.status }));
  return dossier;
}

async function seesJourney(ctx: Context, dossierId: string): Promise<boolean> {
  for (const { id } of (await listShipmentsOfDossier(ctx.db, dossierId)).toReversed()) if ((await findShipmentFor(ctx, id)) !== undefined) return true;
  return false;
}

/** What is brought again for a dossier that stands: only the papers count. */
function resent(dossier: SeenRow, contents: Contents): FilingBody {
  const papers = contents.map(({ no, originals, certified, copies }) => ({ no, state: 'complete' as const, originals, certified, copies }));
  return { parties: [], request: { procedureCode: dossier.procedureCode, papers } };
}
