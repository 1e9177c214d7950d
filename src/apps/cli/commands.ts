import { parseArgs } from 'node:util';
import { CliProblem } from '#apps/cli/problem.ts';
import { CATALOGUE_READ_ON, furnishWithFilings, signInHints } from '#apps/demo/furnish.ts';
import { readLines, readShaped, readText } from '#apps/demo/files.ts';
import { within } from '#apps/door.ts';
import { openHouse, type House } from '#apps/house.ts';
import type { Actor } from '#kernel/actor.ts';
import { importCalendar as calendarImport } from '#modules/calendar/contract.ts';
import { importCalendar } from '#modules/calendar/service/import-calendar.ts';
import { importProcedures } from '#modules/catalogue/service/import-procedures.ts';
import { importForm as formImport } from '#modules/citizen/contract/forms.ts';
import { importForm } from '#modules/citizen/service/forms.ts';
import { getUnitByCode } from '#modules/organisation/store.ts';
import { importTariff } from '#modules/postal/service/import-tariff.ts';
import { getHeadlineCounts } from '#modules/reporting/service/headline.ts';
import type { Config } from '#platform/config.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whoever works the command line of this machine: may read the reports of the unit she names, and nothing else. */
const OPERATOR: Actor = { staffId: NOBODY, name: 'motcua', employer: 'agency', assignmentId: NOBODY, role: 'CONTROLLER', unitId: NOBODY, workstation: null, permissions: ['report.read'], fields: [], procedures: [], competence: 0 };

function said(step: string): void {
  process.stderr.write(`${step}\n`);
}

async function inHouse(config: Config, act: (house: House) => Promise<string>): Promise<string> {
  const house = await openHouse(config, said);
  try {
    return await act(house);
  } finally {
    await house.close();
  }
}

/** Opening the house migrates it; there is nothing else to do. */
export function migrateOnly(config: Config): Promise<string> {
  return inHouse(config, () => Promise.resolve('Cơ sở dữ liệu đã ở bản hiện tại. · The database is at this release.\n'));
}

export function putDemonstration(config: Config): Promise<string> {
  return inHouse(config, async (house) => `${(await signInHints(await furnishWithFilings(house, said))).join('\n')}\n`);
}

/** `import-procedures FILE… [--day 2026-07-20] [--source TEXT]` */
export function importProcedureFiles(config: Config, args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { day: { type: 'string' }, source: { type: 'string' } } });
  if (positionals.length === 0) throw new CliProblem('import-procedures cần ít nhất một tệp. · needs a file.');
  const lines = positionals.flatMap(readLines);
  const source = values.source ?? `Tệp ${positionals.map((file) => file.split('/').at(-1)).join(', ')}`;
  return inHouse(config, async (house) => {
    const report = await within(house, {}, (ctx) => importProcedures(ctx, lines, { day: values.day ?? CATALOGUE_READ_ON, source }));
    return `${JSON.stringify(report, null, 2)}\n`;
  });
}

/** `import-form FILE`: a form for filing online as a new version, to be looked at and published by an administrator. */
export function importFormFile(config: Config, args: readonly string[]): Promise<string> {
  const [file] = args;
  if (file === undefined) throw new CliProblem('import-form cần một tệp. · needs a file.');
  const form = readShaped(file, formImport.input);
  return inHouse(config, async (house) => {
    const { id, procedureCode, version, state } = await within(house, {}, (ctx) => importForm(ctx, form));
    return `${JSON.stringify({ id, procedureCode, version, state }, null, 2)}\n`;
  });
}

export function importCalendarFile(config: Config, args: readonly string[]): Promise<string> {
  const [file] = args;
  if (file === undefined) throw new CliProblem('import-calendar cần một tệp. · needs a file.');
  const calendar = readShaped(file, calendarImport.input);
  return inHouse(config, async (house) => `${JSON.stringify(await within(house, {}, (ctx) => importCalendar(ctx, calendar)), null, 2)}\n`);
}

export function importTariffFile(config: Config, args: readonly string[]): Promise<string> {
  const [file] = args;
  if (file === undefined) throw new CliProblem('import-tariff cần một tệp. · needs a file.');
  const csv = readText(file);
  return inHouse(config, async (house) => `${JSON.stringify(await within(house, {}, (ctx) => importTariff(ctx, { csv })), null, 2)}\n`);
}

/** `report headline --unit BG.VY.MC --from 2020-10-26 --to 2021-02-28` */
export function reportHeadline(config: Config, args: readonly string[]): Promise<string> {
  const [kind, ...rest] = args;
  const { values } = parseArgs({ args: rest, options: { unit: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } } });
  const { unit, from, to } = values;
  if (kind !== 'headline' || !unit || !from || !to) throw new CliProblem('report headline --unit MÃ --from NGÀY --to NGÀY');
  return inHouse(config, async (house) => {
    const { id } = await within(house, {}, ({ db }) => getUnitByCode(db, unit));
    return `${JSON.stringify(await within(house, { actor: { ...OPERATOR, unitId: id } }, (ctx) => getHeadlineCounts(ctx, { unit, from, to })), null, 2)}\n`;
  });
}
