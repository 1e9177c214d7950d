import { within } from '#apps/door.ts';
import { simulate, type Simulated } from '#apps/simulate/run.ts';
import { closeYear } from '#modules/reporting/service/closing.ts';
import { followFigures } from '#modules/reporting/service/following.ts';
import { askServer, signIn } from '../caller.ts';
import { explainSlowest, type Plan } from '../explain.ts';
import { openInside, type Inside } from '../inside.ts';
import { type Spread, spreadOf, timed } from '../quantiles.ts';
import { loadYear, YEAR, type Loaded } from '../reports/load-year.ts';
import { recountAll, type Recounted } from '../reports/recount.ts';
import type { Stand } from '../stand.ts';
import { rounded, type Part, type Table } from '../table.ts';

/** The pilot that is simulated first, and multiplied. */
const PILOT = { plan: 'VIET-YEN-2020', unit: 'BG.VY.MC', from: '2020-10-26', to: '2021-02-28', seed: 1, scale: 1 } as const;
const MONITOR = 'giamsat';
const TIMES = 9;
const MOST_SECONDS = 60;

type Asked = { readonly what: string; readonly operation: string; readonly input: Readonly<Record<string, string | number>>; readonly goal?: number };

const FREE = { unit: 'BN', from: '2025-01-07', to: '2025-11-20' } as const;
const REPORTS: readonly Asked[] = [
  { what: 'II.06a, province, its year', operation: 'getOfficialReport', input: { form: 'II06a', unit: 'BN', periodKind: 'year', year: YEAR }, goal: 1000 },
  { what: 'II.06a, province, free period with days at both ends', operation: 'getOfficialReport', input: { form: 'II06a', periodKind: 'free', ...FREE } },
  { what: 'II.06a, one centre, its year', operation: 'getOfficialReport', input: { form: 'II06a', unit: 'DO.1.TT', periodKind: 'year', year: YEAR } },
  { what: '07a, province, its year', operation: 'getOfficialReport', input: { form: '07a', unit: 'BN', periodKind: 'year', year: YEAR } },
  { what: 'pilot report, a plan of the province, its year', operation: 'getPilotReport', input: { plan: 'DO-TAI-BN' }, goal: 3000 },
  { what: 'pilot report, a plan of one centre, its year', operation: 'getPilotReport', input: { plan: 'DO-TAI-DO.1.TT' }, goal: 3000 },
  { what: 'list behind a figure, one centre: first page', operation: 'listReportRows', input: { unit: 'DO.1.TT', from: '2024-12-15', to: '2025-12-14', figure: 'late' } },
  { what: 'list behind a figure, province: first page', operation: 'listReportRows', input: { unit: 'BN', from: '2024-12-15', to: '2025-12-14', figure: 'accepted' } },
  { what: 'list behind a stock, province: first page', operation: 'listReportRows', input: { unit: 'BN', from: '2024-12-15', to: '2025-12-14', figure: 'openOverdue' } },
  { what: 'index 766, province, its year', operation: 'getIndicator', input: { indicator: 'index766', unit: 'BN', from: '2024-12-15', to: '2025-12-14' } },
  { what: 'channels, province, its year', operation: 'compareChannels', input: { unit: 'BN', from: '2024-12-15', to: '2025-12-14' } },
  { what: 'board of the province, as it stands', operation: 'getBoard', input: {} },
];

type Line = { readonly what: string; readonly goal: number | null; readonly spread: Spread | null; readonly failed: string | null; readonly plan: Plan | undefined };

/** The reports of a province-year: a pilot is simulated and recounted, then multiplied until it is a province, and asked over HTTP. */
export async function measureReports(stand: Stand, dossiers: number): Promise<Part> {
  const inside = openInside(stand.workUrl(), stand.server.base);
  try {
    const simulated = await simulateHere(inside);
    const oneStopId = await unitIdOf(stand, PILOT.unit);
    const { counted, ...recount } = await recountAll(inside.house, oneStopId, PILOT.from, PILOT.to);
    process.stderr.write(`  recounted ${JSON.stringify(counted)}\n`);
    const loaded = await loadYear(stand.owner, oneStopId, dossiers);
    process.stderr.write(`  ${loaded.dossiers} dossiers loaded in ${rounded(loaded.seconds)} s\n`);
    const closing = await closeLoaded(stand, inside);
    process.stderr.write(`  the year closed in ${rounded(closing.seconds)} s\n`);
    const lines: Line[] = [];
    for (const one of REPORTS) lines.push(await measureReport(stand, inside, one));
    return { facts: { simulated, recount, loaded, closing, lines }, tables: [timesOf(lines, loaded, closing), recountOf(recount, loaded), simulatedOf(simulated)] };
  } finally {
    await inside.close();
  }
}

type Timed = Simulated & { readonly seconds: number; readonly followSeconds: number };

async function simulateHere({ house }: Inside): Promise<Timed> {
  const began = performance.now();
  const simulated = await simulate(house, PILOT, (step) => process.stderr.write(`  ${step}\n`));
  const done = performance.now();
  for (let more = true; more; ) more = await within(house, {}, followFigures);
  return { ...simulated, seconds: (done - began) / 1000, followSeconds: (performance.now() - done) / 1000 };
}

type Closing = { readonly seconds: number; readonly rows: number };

/** Closes the year that is over, as it is done at night. */
async function closeLoaded({ owner }: Stand, { house }: Inside): Promise<Closing> {
  const began = performance.now();
  while ((await within(house, {}, closeYear)) === 'busy') await new Promise((resolve) => setTimeout(resolve, 200));
  const seconds = (performance.now() - began) / 1000;
  const { rows: [closed] } = await owner.query<{ rows: string }>('select count(*) as rows from report_closing');
  await owner.query('vacuum (analyze) report_closing');
  return { seconds, rows: Number(closed?.rows) };
}

/** A report that fails is told and does not end the others. */
async function measureReport(stand: Stand, inside: Inside, { what, operation, input, goal: wanted }: Asked): Promise<Line> {
  const goal = wanted ?? null;
  try {
    const caller = await signIn(stand.server.base, MONITOR);
    const act = () => askServer(stand.server.base, caller, operation, input);
    await act();
    const spread = spreadOf(await timed(TIMES, MOST_SECONDS, act));
    const { sent } = await inside.ask(operation, input, caller.secret);
    return { what, goal, spread, failed: null, plan: await explainSlowest(stand.owner, sent) };
  } catch (thrown) {
    return { what, goal, spread: null, failed: thrown instanceof Error ? thrown.message.slice(0, 200) : String(thrown), plan: undefined };
  }
}

async function unitIdOf(stand: Stand, code: string): Promise<string> {
  const { rows } = await stand.owner.query<{ id: string }>('select id from org_unit where code = $1', [code]);
  return rows[0]?.id ?? '';
}

function timesOf(lines: readonly Line[], { dossiers, steps, blocks, rollups, gigabytes, seconds }: Loaded, closing: Closing): Table {
  return {
    title: `Reports over HTTP, ${dossiers} dossiers of a year in 99 communes (ms)`,
    head: ['what', 'p50', 'p95', 'goal', 'slowest statement', 'ms', 'rows looked at'],
    rows: lines.map(({ what, spread, goal, plan, failed }) => [what, spread?.p50 ?? null, spread?.p95 ?? null, goal, failed ?? plan?.name ?? '', plan?.ms ?? null, plan?.looked ?? null]),
    notes: [`${steps} steps, ${blocks} blocks, ${rollups} sums of units above: ${rounded(gigabytes)} GB, loaded in ${rounded(seconds)} s. Loaded are the figures (steps and their sums) of the simulated dossiers, moved whole; dossiers, people and journal are not, so what reads those is asked of the few that were simulated. The year was closed in ${rounded(closing.seconds)} s: ${closing.rows} sums.`],
  };
}

function recountOf(recount: Recounted, { dossiers }: Loaded): Table {
  const whole = ((recount.readMs + recount.countMs) / recount.dossiers) * dossiers;
  return {
    title: 'The recount beside it: every entry of the journal read and counted by hand',
    head: ['dossiers', 'entries', 'reading ms', 'counting ms', `the same for ${dossiers}, if it grows evenly (s)`],
    rows: [[recount.dossiers, recount.entries, recount.readMs, recount.countMs, whole / 1000]],
  };
}

function simulatedOf({ acts, workingDays, seconds, followSeconds }: Timed): Table {
  return { title: 'Simulating the pilot through the services', head: ['working days', 'acts', 'seconds', 'acts/s', 'following the journal s'], rows: [[workingDays, acts, seconds, acts / seconds, followSeconds]] };
}
