import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, refuse } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { getUnit, listAllUnits } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/official.ts';
import { FORM_COLUMNS, failuresOf, identitiesOf, linesOf, rowsOf, type Counted, type Line, type Names } from '../rules/official.ts';
import { FORM_NAMES, type LeftCounts, type OfficialForm } from '../rules/official-forms.ts';
import { layOfficialReport } from '../rules/official-paper.ts';
import { periodOf, periodRefused, type Period } from '../rules/periods.ts';
import { changesIn, sectionsOf, splitNotes, type Section } from '../rules/succession.ts';
import { TOO_MANY } from '../rules/form-causes.ts';
import { getLeftCounts, insertLeftCounts, listFieldNames, listProcedureNames, listSuccessions, lockLeftCounts, type LeftSetting } from '../store/official.ts';
import { askedOf, type Asked } from './asked.ts';
import { countSections } from './official-sums.ts';

type Report = Output<typeof contract.getOfficialReport>;
type AskedReport = Input<typeof contract.getOfficialReport>;

const FAILURES_TOLD = 5;

/** A form of the law for a unit and period, with its identities checked. */
export async function getOfficialReport(ctx: Context, input: AskedReport): Promise<Report> {
  return reportOf(ctx, input);
}

/** The same as a draft on paper, marked as not issued. */
export async function printOfficialReport(ctx: Context, input: AskedReport): Promise<Output<typeof contract.printOfficialReport>> {
  const report = await reportOf(ctx, input);
  return layOfficialReport(report, { unit: await getUnit(ctx.db, report.unit.id), at: ctx.now, demo: ctx.installation.demo, issued: undefined });
}

/** Decides for a form whether withdrawn and stopped dossiers count as solved; reports issued before keep theirs. */
export async function setLeftCounts(ctx: Context, input: Input<typeof contract.setLeftCounts>): Promise<Output<typeof contract.setLeftCounts>> {
  const actor = signedIn(ctx);
  await lockLeftCounts(ctx.db, input.form);
  const before = await getLeftCounts(ctx.db, input.form);
  if (before.counts === input.counts) refuse(problem('reporting.settingSame', { form: input.form }));
  await insertLeftCounts(ctx.db, input.form, input.counts, input.source, actor.staffId, ctx.now);
  await note(ctx, { kind: 'reporting.leftCountsSet', facts: { form: input.form, before: before.counts, counts: input.counts } });
  return { form: input.form, setting: presentSetting(await getLeftCounts(ctx.db, input.form)) };
}

/** The report as anybody may see it; who issues it asks for the same. */
export async function reportOf(ctx: Context, input: AskedReport): Promise<Report> {
  demand(periodRefused(input));
  const period = periodOf(input);
  const { unit, asOf, knownOn } = input;
  const asked = await askedOf(ctx, { unit, from: period.from, to: period.to, asOf, knownOn });
  const [all, successions, setting] = [await listAllUnits(ctx.db), await listSuccessions(ctx.db), await getLeftCounts(ctx.db, input.form)];
  const known = successions.filter(({ effectiveOn }) => effectiveOn <= dayOf(ctx.now));
  const regroup = input.regroup ?? 'whole';
  const sections = sectionsOf(asked, all, known, regroup);
  const { counted, unread } = await countSections(ctx, input.form, asked, sections, regroup !== 'whole');
  const names = await namesOf(ctx, counted.flat(), period);
  const lines = counted.map((part) => linesOf(part, names));
  return {
    ...asked.heading,
    ...presentForm(input.form, asked, setting),
    period: presentPeriod(period),
    regroup,
    columns: columnsOf(input.form, setting.counts, unread),
    sections: filled(sections.map(({ unit: of, note: about }, place) => ({
      unit: { code: of.code, name: of.name, validFrom: of.validFrom, validTo: of.validTo },
      note: about,
      rows: rowsOf(input.form, setting.counts, lines[place] ?? []).map((row) => ({ ...row, values: [...row.values] })),
    }))),
    identities: checked(input.form, setting.counts, sections, lines),
    changes: changesIn(sections, all, known, asked.from, asked.to).map((change) => ({ ...change, to: [...change.to] })),
    notes: splitNotes(asked.units, all, known),
  };
}

/** Parts with something in them; a report of nothing keeps its first. */
function filled(sections: Report['sections']): Report['sections'] {
  const some = sections.filter(({ rows }) => rows.length > 1);
  return some.length > 0 ? some : sections.slice(0, 1);
}

const SETTING_SAYS: Readonly<Record<LeftCounts, Message>> = {
  solved: { vi: 'Hồ sơ rút, dừng trong kỳ được tính là đã giải quyết: trước, đúng hay quá hạn theo ngày kết thúc.', en: 'Dossiers withdrawn or stopped count as solved: early, on time or late by the day they ended.' },
  apart: { vi: 'Hồ sơ rút, dừng trong kỳ để ở cột riêng, trừ khỏi cả tổng số tiếp nhận và tổng số đã giải quyết.', en: 'Dossiers withdrawn or stopped stand in columns of their own and are taken out of received and solved together.' },
};

const COUNTED_AS = {
  reception: { vi: 'Hồ sơ do bộ phận này tiếp nhận', en: 'Dossiers this one-stop received' },
  solver: { vi: 'Hồ sơ thuộc thẩm quyền giải quyết của đơn vị và các đơn vị trực thuộc', en: 'Dossiers that are this unit’s, or a unit’s below it, to solve' },
} as const satisfies Record<Asked['as'], Message>;

function presentForm(form: OfficialForm, asked: Asked, setting: LeftSetting) {
  const { title, basis, confidence } = FORM_NAMES[form];
  return { form, title: { ...title }, basis, confidence, countedAs: { ...COUNTED_AS[asked.as] }, setting: presentSetting(setting), settingSays: { ...SETTING_SAYS[setting.counts] } };
}

function presentSetting({ counts, setAt, source, setBy }: LeftSetting) {
  return { counts, since: dayOf(setAt), source, setBy };
}

function presentPeriod({ kind, year, number, from, to, label, code }: Period) {
  return { kind, year, number, from, to, label: { ...label }, code };
}

function columnsOf(form: OfficialForm, counts: LeftCounts, unread: boolean): Report['columns'] {
  return FORM_COLUMNS[form].map(({ id, no, group, definition, open, missing, value }) => ({
    id,
    no,
    group,
    definition: { id, ...definition },
    open: open(counts),
    missing: missing ?? (unread && value({ 'cause:unread': 1 }, counts) === null ? TOO_MANY : null),
  }));
}

function checked(form: OfficialForm, counts: LeftCounts, sections: readonly Section[], lines: readonly (readonly Line[])[]): Report['identities'] {
  return identitiesOf(form).map((identity) => {
    const fails = sections.flatMap(({ unit }, place) => failuresOf(identity, unit.name, counts, lines[place] ?? []));
    return { id: identity.id, formula: identity.formula, says: { ...identity.says }, holds: fails.length === 0, fails: fails.slice(0, FAILURES_TOLD) };
  });
}

/** What fields and procedures were called on the last day of the period. */
async function namesOf(ctx: Context, counted: readonly Counted[], period: Period): Promise<Names> {
  const procedures = await listProcedureNames(ctx.db, [...new Set(counted.map(({ procedureCode }) => procedureCode))], period.to);
  const fields = await listFieldNames(ctx.db, [...new Set(counted.map(({ fieldCode }) => fieldCode))]);
  const [byCode, byField] = [new Map(procedures.map(({ code, name }) => [code, name])), new Map(fields.map(({ code, name }) => [code, name]))];
  return { field: (code) => byField.get(code) ?? code, procedure: (code) => byCode.get(code) ?? code };
}
