import { dayOf } from '#kernel/day.ts';
import type { Output } from '#kernel/operation.ts';
import { masked } from '#kernel/text.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { freeOnline } from '#modules/catalogue/rules/free-online.ts';
import { papersFor, type RequiredPaper } from '#modules/catalogue/rules/term-for.ts';
import { revisionOf } from '#modules/catalogue/service/revision-in-force.ts';
import { listUses } from '#modules/digitisation/service/uses.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { onlineFees } from '#modules/payment/service/online-fees.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/filing.ts';
import { filingFaults, type FilingFault } from '../rules/filing-problems.ts';
import type { ReturnChoice } from '../rules/filing.ts';
import { answerProblems, shownAnswers } from '../rules/form-answers.ts';
import type { Answers, Form } from '../rules/form-layout.ts';
import { caseOf, neededPapers, type NeededPaper } from '../rules/form-papers.ts';
import { getFieldName, getFilingUnit, type FilingRow, type FilingUnit } from '../store/filings.ts';
import { findForm, findInForce, type FormRow } from '../store/forms.ts';
import { getCitizen, type CitizenRow } from '../store/people.ts';
import { findDossierOf } from '../store/submissions.ts';

type View = Output<typeof contract.getFiling>;
export type FileOfPaper = Awaited<ReturnType<typeof listUses>>[number];
export type Revision = Awaited<ReturnType<typeof revisionOf>>;

/** Everything about a filing that its page, its check and its submission ask for. */
export type WholeFiling = {
  readonly filing: FilingRow;
  readonly form: FormRow;
  readonly revision: Revision;
  readonly citizen: CitizenRow;
  readonly unit: FilingUnit;
  readonly caseNo: number | null;
  readonly papers: readonly NeededPaper[];
  readonly files: readonly FileOfPaper[];
  readonly choices: readonly ReturnChoice[];
  readonly faults: readonly FilingFault[];
};

/** Reads a filing with all that hangs on it, and what is still wrong with it. */
export async function wholeFiling(ctx: Context, filing: FilingRow): Promise<WholeFiling> {
  const form = await formOf(ctx, filing.formId);
  const revision = await revisionOf(ctx, filing.revisionId);
  const citizen = await getCitizen(ctx.db, filing.citizenId);
  const files = await listUses(ctx, { kind: 'filing', id: filing.id });
  const { caseNo, papers } = papersOfForm(form, filing.answers, revision);
  const choices = RESULT_CHOICES.filter((choice) => choice !== 'post' || revision.bcciOut);
  const today = dayOf(ctx.now);
  const faults = filing.state !== 'open' ? [] : filingFaults({
    answers: answerProblems(form, filing.answers, today), papers, files, returnChoice: filing.returnChoice, address: filing.address, byPost: revision.bcciOut,
    reachable: (filing.phone ?? filing.email) !== null, hasNumber: citizen.idNumber !== null, inForce: revision.validTo === null || revision.validTo >= today,
  });
  return { filing, form, revision, citizen, unit: await getFilingUnit(ctx.db, filing.unitId), caseNo, papers, files, choices, faults };
}

/** A filing as every operation on it answers it. */
export async function filingView(ctx: Context, filing: FilingRow): Promise<View> {
  const whole = await wholeFiling(ctx, filing);
  const { form, revision, citizen, unit, papers, files, choices, faults } = whole;
  const { id, version, number, state, returnChoice, address, phone, email, mandateId, startedAt, savedAt, expiresAt } = filing;
  return {
    id, version, number, state, returnChoice, address, mandateId, startedAt, savedAt, expiresAt,
    procedure: { code: revision.procedureCode, name: revision.name, fieldName: await getFieldName(ctx.db, revision.fieldCode) },
    unit,
    form: { id: form.id, version: form.version, schema: { ...form.schema }, layout: form.layout },
    newerForm: state === 'open' ? await newerThan(ctx, form) : null,
    answers: { ...filing.answers },
    papers: paperViews(papers, files),
    fee: await feeOf(ctx, whole),
    choices: [...choices],
    contact: { phone, email },
    problems: faults.map((fault) => ({ ...fault, facts: { ...fault.facts } })),
    applicant: { name: citizen.name, kind: citizen.kind, idNumber: citizen.idNumber === null ? null : masked(citizen.idNumber) },
    onBehalfOf: ctx.citizen === undefined && mandateId !== null ? citizen.name : null,
    dossierId: state === 'submitted' ? ((await findDossierOf(ctx.db, id)) ?? null) : null,
  };
}

/** What takes the place of a form, today or from a day to come. */
async function newerThan(ctx: Context, { state, procedureCode, replacedFrom }: FormRow): Promise<View['newerForm']> {
  const today = dayOf(ctx.now);
  const from = state === 'published' ? replacedFrom : (await findInForce(ctx.db, procedureCode, today))?.inForceFrom;
  return from === null || from === undefined ? null : { from, begun: from <= today };
}

/** The form a filing was begun on, whatever is published by now. */
export async function formOf(ctx: Context, formId: string): Promise<FormRow> {
  const form = await findForm(ctx.db, formId);
  if (form === undefined) throw new Error(`no form ${formId}`);
  return form;
}

/** The papers of the published list as these answers need them, and the case they make. */
export function papersOfForm(form: Form, answers: Answers, revision: Revision): { readonly caseNo: number | null; readonly papers: NeededPaper[] } {
  const shown = shownAnswers(form, answers);
  const caseNo = caseOf(form.layout, shown, revision.content);
  const published: RequiredPaper[] = settled(papersFor(revision.content, caseNo));
  return { caseNo, papers: neededPapers(form.layout, shown, published) };
}

/** What of the papers is shown: those that are asked for, and those that have a file though nobody asks any more. */
export function paperViews(papers: readonly NeededPaper[], files: readonly FileOfPaper[]): View['papers'] {
  return papers.flatMap(({ no, paper, rule, need }) => {
    const attached = files.filter(({ component }) => component === String(no));
    if (need === 'hidden' && attached.length === 0) return [];
    return [{ component: String(no), name: paper.name, short: rule?.name ?? null, help: rule?.help ?? null, required: need === 'required', byForm: need === 'form', files: attached }];
  });
}

/** How many of what the fee counts, as the answers say. */
export function unitsOf({ layout }: FormRow, answers: Answers): number | undefined {
  const value = layout.fee?.units === undefined ? undefined : answers[layout.fee.units];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

async function feeOf(ctx: Context, { filing, form, revision }: WholeFiling): Promise<View['fee']> {
  const fees = await onlineFees(ctx, { unitId: filing.unitId, procedureCode: revision.procedureCode, day: dayOf(ctx.now), units: unitsOf(form, filing.answers) });
  const lines = fees.map(({ rule, computed }) => ({ name: rule.nameVi, amount: computed?.amount ?? null, legalBasis: rule.legalBasis, confidence: rule.confidence, collectedAt: rule.collectedAt }));
  const total = lines.reduce((sum, line) => sum + (line.amount ?? 0), 0);
  if (lines.length === 0) return { kind: freeOnline(revision.content) ? 'free' : 'unknown', total: 0, lines };
  return { kind: lines.some((line) => line.amount === null) ? 'counted' : 'amount', total, lines };
}
