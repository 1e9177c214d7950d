import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { layOutPaper } from '#apps/server/papers.ts';
import { askServer, signIn } from '../caller.ts';
import { openInside, type Inside } from '../inside.ts';
import { spreadOf, timed } from '../quantiles.ts';
import { citizenNumber, receptionOf } from '../request.ts';
import { makeNames } from '../rows/names.ts';
import type { Stand } from '../stand.ts';
import type { Part } from '../table.ts';

const CLERK = 'binh';
const GOAL_MS = 30;
const TIMES = 60;
const PAPERS = 20;
const Received = Type.Object({ dossier: Type.Object({ id: Type.String() }) });

/** The receipt of a real reception: laying it out alone, and the whole operation over HTTP, both warm. */
export async function measureReceipt(stand: Stand): Promise<Part> {
  const { base } = stand.server;
  const clerk = await signIn(base, CLERK);
  const inside = openInside(stand.workUrl(), base);
  const ids = await receiveSome(inside, clerk.secret);
  const rows: [string, number, number, number, string][] = [];
  let bytes = 0;
  for (const paperSize of ['A5', 'A4']) {
    const papers: unknown[] = [];
    for (const id of ids) papers.push((await inside.ask('printForm', { id, form: 'receipt', paperSize }, clerk.secret)).answer);
    const layOut = async (turn: number) => (bytes = (await layOutPaper(papers[turn % PAPERS])).bytes.length);
    const print = (turn: number) => askServer(base, clerk, 'printForm', { id: ids[turn % PAPERS], form: 'receipt', paperSize });
    await timed(8, 20, layOut);
    const laid = spreadOf(await timed(TIMES, 20, layOut));
    await timed(8, 20, print);
    const printed = spreadOf(await timed(TIMES, 20, print));
    rows.push([`${paperSize}: layout to PDF, ${Math.round(bytes / 1024)} kB`, laid.p50, laid.p95, laid.p99, laid.p50 <= GOAL_MS ? 'met' : 'missed']);
    rows.push([`${paperSize}: printForm over HTTP (facts, journal, new secret, layout)`, printed.p50, printed.p95, printed.p99, printed.p50 <= GOAL_MS ? 'met' : 'missed']);
  }
  await inside.close();
  return { facts: { rows }, tables: [{ title: `Receipt (both copies), warm (goal: p50 ${GOAL_MS} ms)`, head: ['what', 'p50 ms', 'p95 ms', 'p99 ms', 'goal'], rows }] };
}

/** Twenty dossiers of different people: each paper differs from those before it, so the compiler cannot find it in its memory. */
async function receiveSome(inside: Inside, secret: string): Promise<string[]> {
  const ids: string[] = [];
  for (const { name } of makeNames(PAPERS)) {
    const { answer } = await inside.ask('receiveDossier', receptionOf({ idNumber: citizenNumber(9_900_000 + ids.length), name }), secret);
    ids.push(Value.Parse(Received, answer).dossier.id);
  }
  return ids;
}
