import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { getUnit } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId, sha256 } from '#platform/ids.ts';
import type * as contract from '../contract/issued.ts';
import type * as official from '../contract/official.ts';
import { unitAndBelow } from '../rules/asked.ts';
import { CHANGING_KINDS } from '../rules/entry.ts';
import { differencesOf, followerBehind, identityFails, issueNumber, notYoursToIssue, type Difference } from '../rules/issued.ts';
import { FORM_NAMES } from '../rules/official-forms.ts';
import { layOfficialReport } from '../rules/official-paper.ts';
import { periodOf, periodRefused, stillOpen } from '../rules/periods.ts';
import { countUnfollowed, findIntact, findIssued, getSnapshot, insertIssued, isIntact, listIssuedOf, listIssues, lockIssue, type IssuedRow } from '../store/issued.ts';
import { holdFigures } from '../store/follower.ts';
import { unitOf } from './asked.ts';
import { reportOf } from './official.ts';

type Report = Output<typeof official.getOfficialReport>;
type IssuedLine = Output<typeof contract.issueReport>;

const DIFFERENCES_SHOWN = 1_000;
const UNFOLLOWED_TOLD = 10_000;

/** Freezes a report of a period that is over under its number; nothing of it can be changed, only another issue follows. */
export async function issueReport(ctx: Context, input: Input<typeof contract.issueReport>): Promise<IssuedLine> {
  const actor = signedIn(ctx);
  demand(periodRefused(input));
  const period = periodOf(input);
  demand(stillOpen(period, dayOf(ctx.now)));
  const { unit, all } = await unitOf(ctx, input.unit);
  demand(notYoursToIssue(unitAndBelow(all, actor.unitId), unit));
  await lockIssue(ctx.db, unit.id, input.form, period.code);
  await holdFigures(ctx.db);
  const report = await reportOf(ctx, input);
  demand(followerBehind(await countUnfollowed(ctx.db, period.to, CHANGING_KINDS, UNFOLLOWED_TOLD)));
  demand(identityFails(report.identities));
  const issues = await listIssues(ctx.db, unit.id, input.form, period.code);
  demand(await nothingChanged(ctx, report, issues.find(({ regroup }) => regroup === report.regroup)));
  const issue = (issues[0]?.issue ?? 0) + 1;
  const content = JSON.stringify(report);
  const row = {
    id: newId(), number: issueNumber(unit.code, FORM_NAMES[input.form].mark, period.code, issue), form: input.form, regroup: report.regroup, unitId: unit.id, periodCode: period.code, periodLabel: period.label,
    fromDay: period.from, toDay: period.to, issue, asOf: report.asOf, knownOn: report.knownOn, synthetic: report.synthetic, content, sha256: sha256(content), issuedBy: actor.staffId, issuedAt: ctx.now,
  };
  await insertIssued(ctx.db, row);
  await note(ctx, { kind: 'reporting.reportIssued', unitId: unit.id, subject: { kind: 'issuedReport', id: row.id }, facts: { number: row.number, form: row.form, from: period.from, to: period.to, sha256: row.sha256.toString('hex') } });
  return presentIssued({ ...row, unitCode: unit.code, unitName: report.unit.name, issuedBy: actor.name });
}

/** The issued reports of a unit, newest first. */
export async function listIssuedReports(ctx: Context, input: Input<typeof contract.listIssuedReports>): Promise<Output<typeof contract.listIssuedReports>> {
  const { unit } = await unitOf(ctx, input.unit);
  const limit = input.limit ?? 50;
  const rows = await listIssuedOf(ctx.db, unit.id, input.form, placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.issuedAt.toISOString(), row.id]);
  return { rows: page.rows.map(presentIssued), next: page.next };
}

/** A report as it was issued, with every cell that differs from the issue before. */
export async function getIssuedReport(ctx: Context, input: Input<typeof contract.getIssuedReport>): Promise<Output<typeof contract.getIssuedReport>> {
  const row = await issuedOf(ctx, input.id);
  const { content, intact } = await getSnapshot<Report>(ctx.db, row.id);
  const { previous, next } = await neighboursOf(ctx, row);
  const { previousIntact, differences } = await comparedWith(ctx, previous, intact ? content : undefined);
  return {
    issued: presentIssued(row),
    intact,
    report: asIssued(content),
    previous: previous === undefined ? null : presentIssued(previous),
    previousIntact,
    next: next === undefined ? null : presentIssued(next),
    differences: differences?.slice(0, DIFFERENCES_SHOWN) ?? [],
    differing: differences?.length ?? null,
  };
}

/** An issued report on paper, with its number and the place for its signature; one whose text is not what was issued is printed for nobody. */
export async function printIssuedReport(ctx: Context, input: Input<typeof contract.printIssuedReport>): Promise<Output<typeof contract.printIssuedReport>> {
  const row = await issuedOf(ctx, input.id);
  const content = required(await findIntact<Report>(ctx.db, row.id), changed(row));
  const unit = await getUnit(ctx.db, row.unitId);
  return layOfficialReport(content, { unit: { ...unit, name: content.unit.name }, at: ctx.now, demo: ctx.installation.demo, issued: { number: row.number, issuedAt: row.issuedAt, sha256: row.sha256.toString('hex') } });
}

/** What leaves the house of an issued report: what was kept, with the issues before and after it. */
export type KeptReport = { readonly issued: IssuedLine; readonly report: Report; readonly previous: string | undefined; readonly next: string | undefined; readonly differences: readonly Difference[] | undefined };

/** An issued report as it was kept, to be taken along; one whose text is not what was issued is refused. `differences` undefined: nothing to compare with. */
export async function keptReport(ctx: Context, id: string): Promise<KeptReport> {
  const row = await issuedOf(ctx, id);
  const content = required(await findIntact<Report>(ctx.db, row.id), changed(row));
  const { previous, next } = await neighboursOf(ctx, row);
  const { differences } = await comparedWith(ctx, previous, content);
  return { issued: presentIssued(row), report: asIssued(content), previous: previous?.number, next: next?.number, differences };
}

/** The number of an issued report; refused to whoever may not have it, and where its text is not what was issued. */
export async function intactNumber(ctx: Context, id: string): Promise<string> {
  const row = await issuedOf(ctx, id);
  if (!(await isIntact(ctx.db, row.id))) refuse(changed(row));
  return row.number;
}

/** An issued report whose unit the asker may have reports of; any other does not exist for her. */
async function issuedOf(ctx: Context, id: string): Promise<IssuedRow> {
  const row = required(await findIssued(ctx.db, id), notFound('reporting.issuedUnknown'));
  await unitOf(ctx, row.unitCode, notFound('reporting.issuedUnknown'));
  return row;
}

/** The issues of the same layout right before and right after this one. */
async function neighboursOf(ctx: Context, row: IssuedRow): Promise<{ previous: IssuedRow | undefined; next: IssuedRow | undefined }> {
  const issues = (await listIssues(ctx.db, row.unitId, row.form, row.periodCode)).filter(({ regroup }) => regroup === row.regroup);
  return { previous: issues.find(({ issue }) => issue < row.issue), next: issues.findLast(({ issue }) => issue > row.issue) };
}

/** What differs from the issue before. Nothing is compared with a text that is not what was issued, nor is such a text (`content` undefined). */
async function comparedWith(ctx: Context, previous: IssuedRow | undefined, content: Report | undefined): Promise<{ previousIntact: boolean | null; differences: Difference[] | undefined }> {
  if (previous === undefined) return { previousIntact: null, differences: undefined };
  const before = await findIntact<Report>(ctx.db, previous.id);
  return { previousIntact: before !== undefined, differences: before === undefined || content === undefined ? undefined : differencesOf(before, content) };
}

function changed({ number }: IssuedRow) {
  return problem('reporting.issuedChanged', { number });
}

/** Refuses to issue again what the last issue says already, where its text is still the one it was issued with. */
async function nothingChanged(ctx: Context, report: Report, last: IssuedRow | undefined) {
  if (last === undefined) return undefined;
  const content = await findIntact<Report>(ctx.db, last.id);
  return content !== undefined && differencesOf(content, report).length === 0 ? problem('reporting.nothingChanged', { number: last.number }) : undefined;
}

/** A kept report told again: its instants were kept as text. */
function asIssued(content: Report): Report {
  const { upTo, checkedAt } = content.followed;
  return { ...content, followed: { ...content.followed, upTo: new Date(upTo), checkedAt: checkedAt === null ? null : new Date(checkedAt) } };
}

function presentIssued(row: IssuedRow): IssuedLine {
  return {
    id: row.id, number: row.number, form: row.form, regroup: row.regroup, unit: { code: row.unitCode, name: row.unitName }, from: row.fromDay, to: row.toDay, period: { ...row.periodLabel }, issue: row.issue,
    asOf: row.asOf, knownOn: row.knownOn, issuedAt: row.issuedAt, issuedBy: row.issuedBy, sha256: row.sha256.toString('hex'), synthetic: row.synthetic,
  };
}
