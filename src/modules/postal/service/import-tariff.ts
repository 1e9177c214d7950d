import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { readCursor, toPage } from '#kernel/page.ts';
import { badInput, problem, refuse, type Problem } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/tariff.ts';
import type * as keeping from '../contract/tariff-keeping.ts';
import { faultsOfFile } from '../rules/tariff-file.ts';
import { aboveMaximum, sameVersion, tableProblem, versionOn, type TariffVersion } from '../rules/tariff.ts';
import { insertTariffVersion, listTariffNames, listTariffVersions as listVersions, lockTariff } from '../store/tariff.ts';

type Imported = Output<typeof contract.importTariff>;
type Checked = Output<typeof keeping.checkTariff>;

/** Loads a version of the tariff. The same again changes nothing; a list price above the maximum of any of its days is refused; a maximum that makes a list price too dear says so. */
export async function importTariff(ctx: Context, { csv }: Input<typeof contract.importTariff>): Promise<Imported> {
  await lockTariff(ctx.db);
  const { faults, version, outcome, listPricesAbove } = await examined(ctx, csv);
  if (version === undefined || outcome === undefined) return refuse(faults[0] ?? badInput('postal.tariffLine', 'csv', { line: 1 }));
  if (outcome === 'added') {
    await insertTariffVersion(ctx.db, version, { by: ctx.actor?.staffId ?? null, at: ctx.now });
    await note(ctx, { kind: 'postal.tariffImported', facts: { code: version.code, tariffKind: version.kind, validFrom: version.validFrom, listPricesAbove } });
  }
  return { code: version.code, kind: version.kind, ...counted(version), outcome, listPricesAbove };
}

const FAULTS_SHOWN = 200;

/** What importing a text would do, without doing it: every line that is wrong with its number, or the version it holds. */
export async function checkTariff(ctx: Context, { csv }: Input<typeof keeping.checkTariff>): Promise<Checked> {
  const { faults, version, outcome, listPricesAbove } = await examined(ctx, csv);
  return {
    faults: faults.slice(0, FAULTS_SHOWN).map(({ code, facts }) => ({ line: typeof facts['line'] === 'number' ? facts['line'] : null, code, facts: plain(facts) })),
    version: version === undefined || outcome === undefined ? null : { ...version, notes: [...version.notes], ...counted(version) },
    outcome: outcome ?? null,
    listPricesAbove,
  };
}

/** Every version that was loaded, the one loaded last first. */
export async function listTariffVersions(ctx: Context, input: Input<typeof keeping.listTariffVersions>): Promise<Output<typeof keeping.listTariffVersions>> {
  signedIn(ctx);
  const limit = input.limit ?? 50;
  const before = input.after === undefined ? null : Number(readCursor(input.after, 1)?.[0]);
  if (before !== null && !Number.isSafeInteger(before)) refuse(badInput('input.cursorUnknown', 'after'));
  const page = toPage(await listTariffNames(ctx.db, { before, today: dayOf(ctx.now), limit: limit + 1 }), limit, (row) => [String(row.loadNo)]);
  return { rows: page.rows.map(({ loadNo: _loadNo, ...row }) => ({ ...row, notes: [...row.notes] })), next: page.next };
}

type Examined = { readonly faults: readonly Problem[]; readonly version?: TariffVersion; readonly outcome?: 'added' | 'unchanged'; readonly listPricesAbove: string[] };

/** What a text holds and what stands against it; without an outcome it cannot be loaded. */
async function examined(ctx: Context, csv: string): Promise<Examined> {
  const { faults, version } = faultsOfFile(csv);
  if (faults.length > 0) return { faults, listPricesAbove: [] };
  const wrong = periodProblem(version) ?? tableProblem(version);
  if (wrong !== undefined) return { faults: [wrong], version, listPricesAbove: [] };
  const stored = await listVersions(ctx.db);
  const same = stored.find(({ code }) => code === version.code);
  if (same) return sameVersion(same, version) ? { faults: [], version, outcome: 'unchanged', listPricesAbove: [] } : { faults: [problem('postal.tariffCodeTaken', { code: version.code })], version, listPricesAbove: [] };
  const all = [...stored, version];
  const above = version.kind === 'listPrice' ? overlapping(version, all).flatMap((maximum) => aboveMaximum(version, maximum) ?? []) : [];
  if (above.length > 0) return { faults: above, version, listPricesAbove: [] };
  return { faults: [], version, outcome: 'added', listPricesAbove: version.kind === 'maximum' ? tooDear(version, all) : [] };
}

function periodProblem({ validFrom, validTo }: TariffVersion): Problem | undefined {
  return validTo !== null && validTo < validFrom ? badInput('input.periodReversed', 'csv', { from: validFrom, to: validTo }) : undefined;
}

function counted(version: TariffVersion): { prices: number; surcharges: number; groups: number } {
  return { prices: version.prices.length, surcharges: version.surcharges.length, groups: version.groups.length };
}

function plain(facts: Problem['facts']): Checked['faults'][number]['facts'] {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '')]));
}

/** The maximum versions that hold on any day of a list price: on its first, and wherever one begins while it runs. */
function overlapping(list: TariffVersion, all: readonly TariffVersion[]): TariffVersion[] {
  const starts = all.filter(({ kind, validFrom }) => kind === 'maximum' && list.validFrom < validFrom && (list.validTo === null || validFrom <= list.validTo));
  const days = [list.validFrom, ...starts.map(({ validFrom }) => validFrom)];
  return [...new Set(days.flatMap((day) => versionOn(all, 'maximum', day) ?? []))];
}

function tooDear(maximum: TariffVersion, all: readonly TariffVersion[]): string[] {
  const lists = all.filter((list) => list.kind === 'listPrice' && overlapping(list, all).includes(maximum));
  return lists.filter((list) => aboveMaximum(list, maximum) !== undefined).map(({ code }) => code);
}
