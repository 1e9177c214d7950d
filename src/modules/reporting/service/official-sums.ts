import { instantOf, plusDays, type Day } from '#kernel/day.ts';
import type { Context } from '#platform/context.ts';
import { causeOf } from '../rules/causes.ts';
import { onlineCell, onlineKindOf, PAID_CELLS } from '../rules/form-07a.ts';
import { causeCell, CAUSES_READ, UNREAD_CELL } from '../rules/form-causes.ts';
import { OFFICIAL_ENDS } from '../rules/form-ii06a.ts';
import type { Measure } from '../rules/measures.ts';
import { nameAt, ONLINE_WAYS, sumAt, type Cells, type Phase } from '../rules/official-column.ts';
import type { Counted } from '../rules/official.ts';
import type { OfficialForm } from '../rules/official-forms.ts';
import type { Section } from '../rules/succession.ts';
import { listEntriesOf } from '../store/entries.ts';
import { listProcedureNames, sumPaid } from '../store/official.ts';
import { listBehind, type BehindRow } from '../store/behind.ts';
import { sumSteps, type Cut, type Sum } from '../store/sums.ts';
import type { Asked } from './asked.ts';

const MEASURES_AT: Readonly<Record<Phase, readonly Measure[]>> = {
  start: ['accepted', ...OFFICIAL_ENDS],
  flow: ['accepted', ...OFFICIAL_ENDS, 'leftEarly', 'leftOnTime', 'leftLate', 'leftCarried', 'lateApology', 'refused', 'nonTerritorial', 'corrected'],
  end: ['accepted', ...OFFICIAL_ENDS, 'inTime', 'overdue', 'overdueApology', 'waiting'],
};

/** Where a count belongs in a report: a unit, a field, a procedure. */
type At = { readonly unitId: string | null; readonly fieldCode: string; readonly procedureCode: string };

/** The cells of every procedure of every part of a report, each phase by a statement of its own; `unread`: too much is overdue to read its causes. */
export async function countSections(ctx: Context, form: OfficialForm, asked: Asked, sections: readonly Section[], apart: boolean): Promise<{ counted: Counted[][]; unread: boolean }> {
  const units = sections.flatMap(({ unitIds }) => unitIds);
  const ledger = openLedger(sections, apart);
  for (const phase of ['start', 'flow', 'end'] as const) {
    for (const sum of await sumsAt(ctx, phase, asked, units, apart)) ledger.add(atOf(sum, asked), phase, sum);
  }
  if (form === '07a') await addWays(ctx, asked, units, ledger);
  const unread = form === 'causes' && (await addCauses(ctx, asked, units, ledger));
  return { counted: ledger.counted(), unread };
}

function sumsAt(ctx: Context, phase: Phase, asked: Asked, units: readonly string[], apart: boolean): Promise<Sum[]> {
  const bounds: Readonly<Record<Phase, { from: Day | null; to: Day }>> = { start: { from: null, to: plusDays(asked.from, -1) }, flow: { from: asked.from, to: asked.to }, end: { from: null, to: asked.to } };
  const cuts: readonly Cut[] = ['procedure', 'field', ...(phase === 'flow' ? ['slice' as const] : []), ...(apart ? [asked.as === 'reception' ? ('unit' as const) : ('solver' as const)] : [])];
  return sumSteps(ctx.db, { units, as: asked.as, asOf: asked.asOf, knownOn: asked.knownOn, measures: MEASURES_AT[phase], ...bounds[phase] }, cuts);
}

function atOf(sum: Sum, asked: Asked): At {
  return { unitId: (asked.as === 'reception' ? sum.unitId : sum.solverId) ?? null, fieldCode: sum.fieldCode ?? '', procedureCode: sum.procedureCode ?? '' };
}

type Ledger = { add(at: At, phase: Phase, sum: Sum): void; put(at: At, cell: string, n: number): void; counted(): Counted[][]; rows(): (At & { readonly cells: Cells })[] };

/** Keeps what was counted by part, field and procedure; without parts everything belongs to the first. */
function openLedger(sections: readonly Section[], apart: boolean): Ledger {
  const placeOf = new Map(sections.flatMap(({ unitIds }, place) => unitIds.map((id) => [id, place] as const)));
  const kept = sections.map(() => new Map<string, At & { cells: Record<string, number> }>());
  const put = (at: At, cell: string, n: number) => {
    const rows = kept[apart ? (placeOf.get(at.unitId ?? '') ?? 0) : 0];
    const name = `${at.fieldCode} ${at.procedureCode}`;
    const row = rows?.get(name) ?? { ...at, cells: {} };
    row.cells[cell] = (row.cells[cell] ?? 0) + n;
    rows?.set(name, row);
  };
  return {
    put,
    add: (at, phase, sum) => {
      put(at, nameAt(phase, sum.measure), sum.n);
      if (sum.slice !== undefined) put(at, nameAt(phase, sum.measure, sum.slice), sum.n);
    },
    counted: () => kept.map((rows) => [...rows.values()].map(({ fieldCode, procedureCode, cells }) => ({ fieldCode, procedureCode, cells }))),
    rows: () => kept.flatMap((rows) => [...rows.values()].map((row) => ({ ...row, cells: { ...row.cells } }))),
  };
}

/** What 07a asks beside: how far each procedure goes online, and whose fees were paid how. */
async function addWays(ctx: Context, asked: Asked, units: readonly string[], ledger: Ledger): Promise<void> {
  const rows = ledger.rows();
  const levels = new Map((await listProcedureNames(ctx.db, [...new Set(rows.map(({ procedureCode }) => procedureCode))], asked.to)).map(({ code, onlineLevel }) => [code, onlineLevel]));
  for (const row of rows) {
    const online = sumAt(row.cells, 'flow', ['accepted'], ONLINE_WAYS);
    if (online !== 0) ledger.put(row, onlineCell(onlineKindOf(levels.get(row.procedureCode) ?? null)), online);
  }
  const last = [asked.to, asked.asOf, asked.knownOn].toSorted()[0] ?? asked.to;
  for (const paid of await sumPaid(ctx.db, units, asked.as, instantOf(asked.from, 0), instantOf(plusDays(last, 1), 0))) ledger.put(paid, paid.online ? PAID_CELLS.online : PAID_CELLS.direct, paid.dossiers);
}

/** Reads what is overdue one by one and enters what is recorded of why; true where there is too much of it. */
async function addCauses(ctx: Context, asked: Asked, units: readonly string[], ledger: Ledger): Promise<boolean> {
  const behind = { units, as: asked.as, asOf: asked.asOf, knownOn: asked.knownOn, minus: [] };
  const late = await listBehind(ctx.db, { ...behind, from: asked.from, to: asked.to, plus: ['late'] }, undefined, CAUSES_READ + 1);
  const overdue = await listBehind(ctx.db, { ...behind, from: null, to: asked.to, plus: ['overdue'] }, undefined, CAUSES_READ + 1);
  const rows = [...late, ...overdue];
  if (rows.length > CAUSES_READ) {
    for (const row of rows) ledger.put(placeOf(row, asked), UNREAD_CELL, 1);
    return true;
  }
  const entries = await listEntriesOf(ctx.db, { dossierIds: rows.map(({ key }) => key), sessionIds: [], entryIds: [] });
  const byDossier = Map.groupBy(entries.filter(({ day, known }) => day <= asked.asOf && known <= asked.knownOn), ({ dossierId }) => dossierId);
  for (const row of rows) {
    const { place, ...facts } = causeOf(byDossier.get(row.key) ?? [], asked.to);
    ledger.put(placeOf(row, asked), causeCell(place), 1);
    for (const fact of ['supplemented', 'consulted', 'assignedLate'] as const) if (facts[fact]) ledger.put(placeOf(row, asked), causeCell(fact), 1);
  }
  return false;
}

function placeOf(row: BehindRow, asked: Asked): At {
  return { unitId: asked.as === 'reception' ? row.receptionUnitId : row.competentUnitId, fieldCode: row.fieldCode, procedureCode: row.procedureCode };
}
