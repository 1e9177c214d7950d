import { setTimeout as pause } from 'node:timers/promises';
import { askServer, signIn, type Caller } from '../caller.ts';
import { spreadOf } from '../quantiles.ts';
import { citizenNumber, receptionOf } from '../request.ts';
import type { Stand } from '../stand.ts';
import type { Part } from '../table.ts';
import { freshIdentifiers, type OneStop } from '../units.ts';

const GOAL = 95;
const SOON_MS = 10_000;
const PATIENCE_MS = 300_000;
/** No citizen of the other parts comes again. */
const FIRST_CITIZEN = 8_000_000;

type Load = { readonly name: string; readonly perSecond: number; readonly seconds: number };
/** A busy counter some hundred times over (a one-stop of a district receives about 171 dossiers a day), and all that comes at once after a power cut. */
const LOADS: readonly Load[] = [
  { name: 'steady: 2 receptions a second for 60 s', perSecond: 2, seconds: 60 },
  { name: 'burst: 200 receptions as fast as they go', perSecond: Number.POSITIVE_INFINITY, seconds: 0 },
];
const BURST = 200;
const BURST_CLIENTS = 8;

type Measured = { readonly load: string; readonly messages: number; readonly soon: number; readonly p50: number; readonly p95: number; readonly most: number; readonly failed: number };

/** From the entry of a reception to the answer of a mail server or provider of short messages that its message is taken; every other citizen has an e-mail address only. */
export async function measureMessages(stand: Stand, units: readonly OneStop[]): Promise<Part> {
  const callers: Caller[] = [];
  for (const unit of units) callers.push(await signIn(stand.server.base, unit.username));
  const lines: Measured[] = [];
  for (const load of LOADS) {
    await freshIdentifiers(stand.owner, units);
    lines.push(await measure(stand, callers, load));
  }
  return {
    facts: { goal: GOAL, lines },
    tables: [
      {
        title: `Messages: from the entry in the journal to the receiver’s yes; goal ${GOAL} % within 10 s, quiet hours apart`,
        head: ['load', 'messages', '% within 10 s', 'p50 s', 'p95 s', 'slowest s', 'not handed over', 'goal'],
        rows: lines.map(({ load, messages, soon, p50, p95, most, failed }) => [load, messages, share(soon, messages), p50 / 1000, p95 / 1000, most / 1000, failed, share(soon, messages) >= GOAL ? 'met' : 'missed']),
        notes: ['The real worker of the server process; mail server and provider are real servers in another process of this machine, answering at once.'],
      },
    ],
  };
}

let turn = FIRST_CITIZEN;

async function measure(stand: Stand, callers: readonly Caller[], { name, perSecond, seconds }: Load): Promise<Measured> {
  const since = new Date();
  const receive = async (no: number) => {
    turn += 1;
    const caller = callers[no % callers.length];
    if (caller) await askServer(stand.server.base, caller, 'receiveDossier', requestOf(turn));
  };
  if (seconds > 0) await steadily(perSecond, seconds, receive);
  else await atOnce(receive);
  await untilHandedOver(stand, since);
  const { rows } = await stand.owner.query<{ ms: string | null }>(`select round(extract(epoch from handed_at - may_go_at) * 1000) as ms from message where made_at >= $1 and template = 'received'`, [since]);
  const times = rows.flatMap(({ ms }) => (ms === null ? [] : [Number(ms)])).toSorted((a, b) => a - b);
  const { p50, p95 } = spreadOf(times);
  return { load: name, messages: rows.length, soon: times.filter((ms) => ms <= SOON_MS).length, p50, p95, most: times.at(-1) ?? 0, failed: rows.length - times.length };
}

/** One after another at an even pace, however long each takes. */
async function steadily(perSecond: number, seconds: number, receive: (no: number) => Promise<void>): Promise<void> {
  const under: Promise<void>[] = [];
  for (let no = 0; no < perSecond * seconds; no += 1) {
    under.push(receive(no));
    await pause(1000 / perSecond);
  }
  await Promise.all(under);
}

async function atOnce(receive: (no: number) => Promise<void>): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < BURST) await receive((next += 1));
  };
  await Promise.all(Array.from({ length: BURST_CLIENTS }, client));
}

/** Every other citizen left an address instead of a telephone. */
function requestOf(no: number): Record<string, unknown> {
  const text = JSON.stringify(receptionOf({ idNumber: citizenNumber(no), name: 'Nguyễn Thị Đo Tải' }));
  return JSON.parse(no % 2 === 0 ? text : text.replace(/"phone":"\d+"/g, `"email":"do-tai-${no}@vidu.vn"`));
}

async function untilHandedOver(stand: Stand, since: Date): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let open = true; open && Date.now() < until; ) {
    await pause(500);
    const { rows } = await stand.owner.query<{ open: boolean }>(
      `select exists (select from message where made_at >= $1 and state = 'waiting') or exists (select from journal_entry e, message_follower f where (e.transaction, e.position) > (f.transaction, f.position) and e.kind = 'dossier.received') as open`,
      [since],
    );
    open = rows[0]?.open ?? false;
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 1000) / 10;
}
