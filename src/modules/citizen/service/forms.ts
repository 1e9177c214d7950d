import { dayOf, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { numberPapers } from '#modules/catalogue/rules/term-for.ts';
import { knownCode, revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId, sha256 } from '#platform/ids.ts';
import type * as contract from '../contract/forms.ts';
import { formDayWrong } from '../rules/filing.ts';
import { answerProblems, shownAnswers, visibleFields } from '../rules/form-answers.ts';
import { formProblem } from '../rules/form-import.ts';
import { unmatchedCases, unmatchedPapers } from '../rules/form-papers.ts';
import { saveProblem } from '../rules/merge-answers.ts';
import { topFields } from '../rules/form-layout.ts';
import * as store from '../store/forms.ts';
import { papersOfForm, paperViews } from './filing-view.ts';

type View = Output<typeof contract.getForm>;

const UNKNOWN = notFound('citizen.formUnknown');

/** Imports a form as the next version of its procedure; a hostile one, or one whose parts do not fit together, is refused by name and place. */
export async function importForm(ctx: Context, input: Input<typeof contract.importForm>): Promise<View> {
  const procedureCode = await knownCode(ctx, input.procedureCode);
  demand(formProblem(input.schema, input.layout));
  await store.lockForms(ctx.db, procedureCode);
  const id = newId();
  const { source, schema, layout } = input;
  const hash = sha256(JSON.stringify({ schema, layout }));
  await store.insertForm(ctx.db, { id, procedureCode, source, schema, layout, sha256: hash, by: ctx.actor?.staffId ?? null, at: ctx.now });
  const form = await formView(ctx, id);
  await note(ctx, { kind: 'citizen.formImported', subject: { kind: 'filingForm', id }, procedureCode, facts: { version: form.version, sha256: form.sha256 } });
  return form;
}

/** The forms by procedure, the newest version first. */
export async function listForms(ctx: Context, input: Input<typeof contract.listForms>): Promise<Output<typeof contract.listForms>> {
  return { rows: (await store.listForms(ctx.db, input.procedureCode ?? null)).map(headOf) };
}

/** One version, whole. */
export function getForm(ctx: Context, { id }: Input<typeof contract.getForm>): Promise<View> {
  return formView(ctx, id);
}

/**
 * People file on this version from its day on, today unless told; its papers must be those of the procedure as it stands on that day. What it takes the place of is withdrawn;
 * a version that is in force until a day to come stays so.
 */
export async function publishForm(ctx: Context, { id, from }: Input<typeof contract.publishForm>): Promise<View> {
  const form = await held(ctx, id);
  if (form.state !== 'draft') refuse(problem('citizen.formNotDraft'));
  const today = dayOf(ctx.now);
  const day = from ?? today;
  demand(formDayWrong(day, today));
  await demandPapers(ctx, form, day);
  const by = ctx.actor?.staffId ?? null;
  for (const before of await store.listReplaced(ctx.db, form.procedureCode, day, today)) await store.updateWithdrawn(ctx.db, before.id, { by, at: ctx.now, reason: replacedBy(form) });
  await store.updatePublished(ctx.db, id, { by, at: ctx.now, inForceFrom: day });
  await note(ctx, { kind: 'citizen.formPublished', subject: { kind: 'filingForm', id }, procedureCode: form.procedureCode, facts: { version: form.version, from: day } });
  return formView(ctx, id);
}

/** No filing begins on this version any more; nor on an older one whose place it had taken. Of one whose day has not come only that day is called off. */
export async function withdrawForm(ctx: Context, { id, reason }: Input<typeof contract.withdrawForm>): Promise<View> {
  const form = await held(ctx, id);
  if (form.state === 'withdrawn') refuse(problem('citizen.formWithdrawn'));
  const by = ctx.actor?.staffId ?? null;
  const begun = form.inForceFrom !== null && form.inForceFrom <= dayOf(ctx.now) ? form.inForceFrom : undefined;
  const earlier = begun === undefined ? [] : await store.listEarlier(ctx.db, form.procedureCode, begun);
  for (const before of earlier) await store.updateWithdrawn(ctx.db, before.id, { by, at: ctx.now, reason: replacedBy(form) });
  await store.updateWithdrawn(ctx.db, id, { by, at: ctx.now, reason });
  await note(ctx, { kind: 'citizen.formTakenBack', subject: { kind: 'filingForm', id }, procedureCode: form.procedureCode, facts: { version: form.version } });
  return formView(ctx, id);
}

/** What a form asks, and finds wrong with some answers. */
export async function previewForm(ctx: Context, { id, answers = {} }: Input<typeof contract.previewForm>): Promise<Output<typeof contract.previewForm>> {
  const form = required(await store.findForm(ctx.db, id), UNKNOWN);
  const known = topFields(form.layout).map(({ field }) => field);
  demand(saveProblem({ answers: {}, marks: {}, number: 0 }, { number: 1, device: '', changes: answers }, known));
  const today = dayOf(ctx.now);
  const { papers } = papersOfForm(form, answers, await revisionInForce(ctx, form.procedureCode, today));
  const problems = answerProblems(form, answers, today).map((one) => ({ ...one, component: null, facts: { ...one.facts } }));
  return { form: await formView(ctx, id), shown: [...visibleFields(form, shownAnswers(form, answers))], papers: paperViews(papers, []), problems };
}

function replacedBy({ version }: store.FormRow): string {
  return `Thay bằng phiên bản ${version}`;
}

/** Every paper and case a form speaks of is one of the procedure as it stands on that day. */
async function demandPapers(ctx: Context, { procedureCode, layout }: store.FormRow, day: Day): Promise<void> {
  const { content } = await revisionInForce(ctx, procedureCode, day);
  const [paper] = unmatchedPapers(layout, numberPapers(content.cases));
  if (paper !== undefined) refuse(problem('citizen.formPaperUnmatched', { match: paper }, 422));
  const [unknownCase] = unmatchedCases(layout, content);
  if (unknownCase !== undefined) refuse(problem('citizen.formCaseUnmatched', { match: unknownCase }, 422));
}

async function held(ctx: Context, id: string): Promise<store.FormRow> {
  const { procedureCode } = required(await store.findForm(ctx.db, id), UNKNOWN);
  await store.lockForms(ctx.db, procedureCode);
  return required(await store.findForm(ctx.db, id), UNKNOWN);
}

async function formView(ctx: Context, id: string): Promise<View> {
  const form = required(await store.findForm(ctx.db, id), UNKNOWN);
  return { ...headOf(form), schema: { ...form.schema }, layout: form.layout };
}

function headOf({ id, procedureCode, procedureName, version, state, source, sha256: hash, importedAt, importedBy, publishedAt, inForceFrom, replacedFrom, withdrawnAt, withdrawReason, drafts }: store.FormHead): Output<typeof contract.listForms>['rows'][number] {
  return { id, procedureCode, procedureName, version, state, source, sha256: hash.toString('hex'), importedAt, importedBy, publishedAt, inForceFrom, replacedFrom, withdrawnAt, withdrawReason, drafts };
}
