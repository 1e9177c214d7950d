import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { searchKey, storable } from '#kernel/text.ts';
import { looksLikeIdNumber } from '#modules/dossier/rules/people.ts';
import { recordView } from '#modules/dossier/service/views.ts';
import { lockUnchanged } from '#modules/dossier/service/change-dossier.ts';
import { noteOf } from '#modules/dossier/service/change-dossier.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/inbox.ts';
import { submissionState } from '../rules/filing.ts';
import { countSubmissions, findReturnOrder, findSubmission, listSubmissions as listRows, updatePrepared, type SubmissionRow } from '../store/submissions.ts';
import { clockOf } from './submission-clock.ts';

type Row = Output<typeof contract.prepareSubmission>;

/** What was filed online at the asker's one-stop. */
export async function listSubmissions(ctx: Context, input: Input<typeof contract.listSubmissions>): Promise<Output<typeof contract.listSubmissions>> {
  const { unitId } = signedIn(ctx);
  const limit = input.limit ?? 50;
  const query = { unitId, state: input.state, late: input.late === true, search: searchOf(input.text), now: ctx.now, after: placeOf(input.after), limit: limit + 1 };
  const settled = input.state === 'settled' || input.state === 'withdrawing';
  const page = toPage(await listRows(ctx.db, query), limit, (row) => [(settled ? row.submittedAt : row.answerBy).toISOString(), row.dossierId]);
  const rows: Row[] = [];
  for (const row of page.rows) rows.push(await shownRow(ctx, row));
  return { rows, next: page.next, counts: await countSubmissions(ctx.db, unitId, ctx.now) };
}

/** A clerk has looked it through; only an officer accepts. */
export async function prepareSubmission(ctx: Context, input: Input<typeof contract.prepareSubmission>): Promise<Row> {
  const { actor, row } = await lockUnchanged(ctx, input);
  const submission = await submissionHere(ctx, input.id);
  if (['settled', 'withdrawing'].includes(submissionState(waitingOf(submission)))) refuse(problem('citizen.submissionSettled'));
  await updatePrepared(ctx.db, input.id, actor.staffId, ctx.now, input.note === undefined ? null : storable(input.note));
  await noteOf(ctx, row, { kind: 'citizen.submissionPrepared' });
  return shownRow(ctx, await submissionHere(ctx, input.id));
}

/** A submission of the asker's one-stop; elsewhere it does not exist. */
export async function submissionHere(ctx: Context, dossierId: string): Promise<SubmissionRow> {
  const row = required(await findSubmission(ctx.db, dossierId), notFound('citizen.submissionUnknown'));
  return row.unitId === signedIn(ctx).unitId ? row : refuse(notFound('citizen.submissionUnknown'));
}

/** Whom and where the post brings a result to, as the citizen wrote it when she filed online: shown to who books it, and that look is entered. Nothing is booked by it. */
export async function getReturnOrder(ctx: Context, { id }: Input<typeof contract.getReturnOrder>): Promise<Output<typeof contract.getReturnOrder>> {
  const order = await findReturnOrder(ctx.db, id, signedIn(ctx).unitId);
  if (order === undefined) return { order: null };
  await recordView(ctx, id, true);
  return { order };
}

/** What a state of a submission follows from. */
export function waitingOf({ status, cancelled, sentAt }: SubmissionRow) {
  return { status, cancelled, answered: sentAt !== null };
}

async function shownRow(ctx: Context, row: SubmissionRow): Promise<Row> {
  const { dossierId, version, receiptNo, code, submittedAt, helperName, helperEmployer } = row;
  return {
    dossierId, version, receiptNo, code, submittedAt,
    procedure: { code: row.procedureCode, name: row.procedureName, fieldName: row.fieldName },
    applicant: { name: row.applicantName, kind: row.applicantKind },
    helpedBy: helperName === null || helperEmployer === null ? null : { name: helperName, employer: helperEmployer },
    state: submissionState(waitingOf(row)),
    clock: await clockOf(ctx, row),
    prepared: preparedOf(row),
  };
}

export function preparedOf({ preparedBy, preparedAt, prepareNote }: SubmissionRow): Row['prepared'] {
  return preparedBy === null || preparedAt === null ? null : { by: preparedBy, at: preparedAt, note: prepareNote };
}

function searchOf(text: string | undefined) {
  if (text === undefined) return undefined;
  if (looksLikeIdNumber(text)) refuse(badInput('dossier.numberNotHere', 'text'));
  const plain = text.trim().toUpperCase();
  return /^(?:TT\d|[0-9A-Z]{3}[.-])/.test(plain) ? { code: plain } : { words: searchKey(text) };
}
