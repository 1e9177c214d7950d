import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, type Problem } from '#kernel/problem.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { termFor } from '#modules/catalogue/rules/term-for.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { paperNotPublished, reasonMissing, shortages } from '#modules/dossier/rules/papers.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/receiving.ts';
import { getDeskFacts, type DeskFacts } from '../store/desk.ts';
import { asChecked, mayNotReceive, publishedPapers, type Revision } from './prepare-opening.ts';

type Asked = Input<typeof contract.checkPapers>;
type Answer = Output<typeof contract.checkPapers>;

const NOBODY = { idKind: 'NONE', idNumber: null, nameKey: '', birth: null, phone: null };

/** Compares what the citizen has with the published list: all that is missing at once, when it would be due, and what else stands in the way. */
export async function checkPapers(ctx: Context, input: Asked): Promise<Answer> {
  const actor = signedIn(ctx);
  const day = dayOf(ctx.now);
  const revision = await revisionInForce(ctx, input.procedureCode, day);
  const published = publishedPapers(revision, input.caseNo);
  const checked = input.papers.map(asChecked);
  demand(paperNotPublished(published, checked.map((paper) => paper.no)) ?? reasonMissing(checked));
  const missing = shortages(published, checked);
  const facts = await getDeskFacts(ctx.db, { unitId: actor.unitId, procedureCode: revision.procedureCode, fieldCode: revision.fieldCode, day, owner: NOBODY, phoneSince: ctx.now });
  const due = await dueNow(ctx, revision, input);
  const refused = [hindrance(ctx, revision, facts, input), isProblem(due) ? due : undefined].filter((one) => one !== undefined);
  return {
    procedure: { code: revision.procedureCode, name: revision.name, fieldCode: revision.fieldCode, caseNo: input.caseNo ?? null },
    published,
    complete: missing.length === 0,
    shortages: missing,
    due: isProblem(due) ? null : due,
    hindrances: refused.map(({ code, facts: told }) => ({ code, facts: { ...told } })),
  };
}

function hindrance(ctx: Context, revision: Revision, facts: DeskFacts, input: Asked): Problem | undefined {
  return mayNotReceive(signedIn(ctx), revision, facts, input.channel ?? 'counter');
}

async function dueNow(ctx: Context, revision: Revision, input: Asked): Promise<NonNullable<Answer['due']> | Problem> {
  const term = termFor(revision.content, input.channel ?? 'counter', input.caseNo ?? null, input.termOption);
  if (isProblem(term)) return term;
  const { calendar, hours } = await calendarFor(ctx, signedIn(ctx).unitId);
  const due = computeDue(calendar, hours, ctx.now, term);
  return isProblem(due) ? due : { dueDay: due.dueDay, dueAt: due.dueAt, provisional: due.provisional };
}
