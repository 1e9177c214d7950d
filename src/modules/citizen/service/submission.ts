import { dayOf } from '#kernel/day.ts';
import type { Facts } from '#kernel/problem.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, refuse, required } from '#kernel/problem.ts';
import { revisionOf } from '#modules/catalogue/service/revision-in-force.ts';
import { listUses } from '#modules/digitisation/service/uses.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { listChargesOf } from '#modules/payment/store/charges.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/inbox.ts';
import { submissionState } from '../rules/filing.ts';
import { answerProblems } from '../rules/form-answers.ts';
import type { CHECK_LEVELS } from '../rules/submission.ts';
import { findFiling, type FilingRow } from '../store/filings.ts';
import { getCitizen } from '../store/people.ts';
import { findSubmission, listOtherOpen, type SubmissionRow } from '../store/submissions.ts';
import { formOf, paperViews, papersOfForm, type FileOfPaper } from './filing-view.ts';
import { preparedOf, waitingOf } from './inbox.ts';
import { clockOf } from './submission-clock.ts';

type View = Output<typeof contract.getSubmission>;
type Check = { readonly code: string; readonly level: (typeof CHECK_LEVELS)[number]; readonly facts: Facts };

/** One submission as whoever may see its dossier reads it. */
export async function getSubmission(ctx: Context, { id }: Input<typeof contract.getSubmission>): Promise<View> {
  const dossier = await dossierView(ctx, id);
  const row = required(await findSubmission(ctx.db, id), notFound('citizen.submissionUnknown'));
  const filing = (await findFiling(ctx.db, row.filingId)) ?? refuse(notFound('citizen.submissionUnknown'));
  const form = await formOf(ctx, filing.formId);
  const { papers } = papersOfForm(form, filing.answers, await revisionOf(ctx, filing.revisionId));
  const files = await listUses(ctx, { kind: 'dossier', id });
  const sent = row.requestId === null || row.sentAt === null ? [] : await listUses(ctx, { kind: 'filing', id: row.requestId });
  const asked = dossier.supplements.find((one) => one.id === row.requestId)?.papers ?? [];
  const charges = await listChargesOf(ctx.db, { kind: 'dossier', id });
  const citizen = await getCitizen(ctx.db, row.citizenId);
  // Who may not read the people of a dossier may not read its answers either: there the same people stand.
  const masked = dossier.parties.some((party) => party.masked);
  return {
    dossier,
    receiptNo: row.receiptNo,
    form: { id: form.id, version: form.version, schema: { ...form.schema }, layout: form.layout },
    answers: masked ? {} : { ...filing.answers },
    papers: paperViews(papers, [...files, ...sent]).map((paper) => ({ ...paper, ...askedOf(asked, sent, paper.component) })),
    checks: await checksOf(ctx, row, filing, { files: [...files, ...sent], due: charges.filter(({ state, collectedAt }) => state !== 'paid' && state !== 'waived' && state !== 'cancelled' && collectedAt === 'filing').reduce((sum, { amount }) => sum + amount, 0), verified: citizen.verifiedAt !== null }),
    state: submissionState(waitingOf(row)),
    clock: await clockOf(ctx, row),
    prepared: preparedOf(row),
    submittedAt: row.submittedAt,
    submittedBy: { applicant: { name: row.applicantName, kind: row.applicantKind }, verified: citizen.verifiedAt !== null, helper: row.helperName, mandateId: row.mandateId },
    returnChoice: dossier.resultChoice,
    address: masked ? null : filing.address,
    contact: masked ? { phone: null, email: null } : { phone: filing.phone, email: filing.email },
    charges: charges.map(({ name, amount, state }) => ({ name, amount, state })),
    supplement: row.requestId === null ? null : { sentAt: row.sentAt, note: row.sentNote, helper: row.sentBy },
  };
}

function askedOf(asked: readonly { readonly no: number; readonly what: string | null }[], sent: readonly FileOfPaper[], component: string): { asked: string | null; sent: boolean } {
  const wanted = asked.find(({ no }) => String(no) === component);
  return { asked: wanted === undefined ? null : (wanted.what ?? ''), sent: sent.some((file) => file.component === component) };
}

/** What the officer looks at before she accepts. */
async function checksOf(ctx: Context, row: SubmissionRow, filing: FilingRow, { files, due, verified }: { files: readonly FileOfPaper[]; due: number; verified: boolean }): Promise<View['checks']> {
  const wrong = answerProblems(await formOf(ctx, filing.formId), filing.answers, dayOf(filing.savedAt)).length;
  const others = await listOtherOpen(ctx.db, row.dossierId);
  const waiting = files.filter(({ state }) => state === 'pending').length;
  const late = (await clockOf(ctx, row))?.late === true;
  const checks: (Check | undefined)[] = [
    late ? { code: 'citizen.answerLate', level: 'late', facts: {} } : undefined,
    wrong > 0 ? { code: 'citizen.answersIncomplete', level: 'warn', facts: { count: wrong } } : { code: 'citizen.answersComplete', level: 'ok', facts: {} },
    verified ? { code: 'citizen.identitySeen', level: 'ok', facts: {} } : { code: 'citizen.identityUnseen', level: 'warn', facts: {} },
    others.length > 0 ? { code: 'citizen.otherOpen', level: 'warn', facts: { codes: others } } : undefined,
    waiting > 0 ? { code: 'citizen.filesWaiting', level: 'warn', facts: { count: waiting } } : undefined,
    due > 0 ? { code: 'citizen.feeDue', level: 'warn', facts: { amount: due } } : undefined,
  ];
  return checks.filter((check) => check !== undefined).map((check) => ({ ...check, facts: { ...check.facts } }));
}
