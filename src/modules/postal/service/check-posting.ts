import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, refuse, type Problem } from '#kernel/problem.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { papersFor, termFor } from '#modules/catalogue/rules/term-for.ts';
import { revisionInForce, revisionOf } from '#modules/catalogue/service/revision-in-force.ts';
import { listPapers } from '#modules/dossier/store/papers.ts';
import { published } from '#modules/dossier/service/open-dossier.ts';
import type { PublishedPaper } from '#modules/dossier/rules/papers.ts';
import { outsideFields } from '#modules/reception/rules/desk.ts';
import { getDeskFacts } from '#modules/reception/store/desk.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/posting-check.ts';
import { dossierNotWaiting, isShownOnly, notByPost, resultGone } from '../rules/booking.ts';
import { findOneStop, listOneStopsFor } from '../store/booking.ts';
import { NOBODY, seenDossier } from './prepare-booking.ts';

type Asked = Input<typeof contract.checkPosting>;
type Answer = Output<typeof contract.checkPosting>;

/** What may go by post, asked before anything is typed; the booking asks the same rules. */
export function checkPosting(ctx: Context, asked: Asked): Promise<Answer> {
  if (asked.dossierId !== undefined) return ofDossier(ctx, asked.dossierId);
  if (asked.procedureCode === undefined) refuse(badInput('postal.inputMissing', 'procedureCode'));
  return ofProcedure(ctx, asked, asked.procedureCode);
}

async function ofProcedure(ctx: Context, { caseNo, termOption }: Asked, code: string): Promise<Answer> {
  const actor = signedIn(ctx);
  const day = dayOf(ctx.now);
  const revision = await revisionInForce(ctx, code, day);
  const { procedureCode, name, fieldCode } = revision;
  const { sectorCode } = await getDeskFacts(ctx.db, { unitId: actor.unitId, procedureCode, fieldCode, day, owner: NOBODY, phoneSince: ctx.now });
  const term = termFor(revision.content, 'post', caseNo ?? null, termOption);
  const mine = outsideFields(actor, fieldCode, sectorCode, procedureCode);
  const papers = papersFor(revision.content, caseNo ?? null);
  if (isProblem(papers) && papers.code === 'catalogue.caseUnknown') refuse(papers);
  return {
    procedure: { code: procedureCode, name, fieldCode },
    ways: waysWith(notByPost('in', revision, procedureCode) ?? mine ?? (isProblem(term) ? term : undefined), notByPost('out', revision, procedureCode) ?? mine),
    oneStops: await listOneStopsFor(ctx.db, { procedureCode, fieldCode, day, unitId: actor.unitId }),
    papers: isProblem(papers) ? null : papers.map(counted),
  };
}

async function ofDossier(ctx: Context, dossierId: string): Promise<Answer> {
  const actor = signedIn(ctx);
  const dossier = await seenDossier(ctx, dossierId, 'SEND');
  const { procedureCode, procedureName, fieldCode, status, stopReason, cancelledAt, receptionUnitId } = dossier;
  const revision = await revisionOf(ctx, dossier.revisionId);
  const oneStop = await findOneStop(ctx.db, receptionUnitId, dayOf(ctx.now));
  return {
    procedure: { code: procedureCode, name: procedureName, fieldCode },
    ways: waysWith(notByPost('in', revision, procedureCode) ?? dossierNotWaiting(status), notByPost('out', revision, procedureCode) ?? resultGone({ status, stopReason, cancelled: cancelledAt !== null })),
    oneStops: oneStop === undefined ? [] : [{ id: oneStop.id, name: oneStop.name, here: oneStop.id === actor.unitId }],
    papers: (await listPapers(ctx.db, dossierId)).map(published).map(counted),
  };
}

function waysWith(goesIn: Problem | undefined, goesOut: Problem | undefined): Answer['ways'] {
  const told = (refused: Problem | undefined) => (refused === undefined ? null : { code: refused.code, facts: { ...refused.facts } });
  return [{ direction: 'in', refusal: told(goesIn) }, { direction: 'out', refusal: told(goesOut) }];
}

function counted(paper: PublishedPaper) {
  const { no, name, originals, copies, note } = paper;
  return { no, name, originals, copies, note, shownOnly: isShownOnly(paper) };
}
