import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, problem, refuse } from '#kernel/problem.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/tariff.ts';
import { versionOfFile } from '../rules/tariff-file.ts';
import { aboveMaximum, sameVersion, tableProblem, versionOn, type TariffVersion } from '../rules/tariff.ts';
import { insertTariffVersion, listTariffVersions, lockTariff } from '../store/tariff.ts';

type Imported = Output<typeof contract.importTariff>;

/** Loads a version of the tariff. The same again changes nothing; a list price above the maximum of any of its days is refused; a maximum that makes a list price too dear says so. */
export async function importTariff(ctx: Context, { csv }: Input<typeof contract.importTariff>): Promise<Imported> {
  const { version } = settled(versionOfFile(csv));
  if (version.validTo !== null && version.validTo < version.validFrom) refuse(badInput('input.periodReversed', 'csv', { from: version.validFrom, to: version.validTo }));
  demand(tableProblem(version));
  await lockTariff(ctx.db);
  const stored = await listTariffVersions(ctx.db);
  const told = { code: version.code, kind: version.kind, prices: version.prices.length, surcharges: version.surcharges.length, groups: version.groups.length };
  const same = stored.find(({ code }) => code === version.code);
  if (same) return sameVersion(same, version) ? { ...told, outcome: 'unchanged', listPricesAbove: [] } : refuse(problem('postal.tariffCodeTaken', { code: version.code }));
  const all = [...stored, version];
  if (version.kind === 'listPrice') demand(overlapping(version, all).map((maximum) => aboveMaximum(version, maximum)).find((refused) => refused !== undefined));
  const listPricesAbove = version.kind === 'maximum' ? tooDear(version, all) : [];
  await insertTariffVersion(ctx.db, version, { by: ctx.actor?.staffId ?? null, at: ctx.now });
  await note(ctx, { kind: 'postal.tariffImported', facts: { code: version.code, tariffKind: version.kind, validFrom: version.validFrom, listPricesAbove } });
  return { ...told, outcome: 'added', listPricesAbove };
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
