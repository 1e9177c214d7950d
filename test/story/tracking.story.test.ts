import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { cropping, look, moved, openStory, team } from './acts.ts';
import { receivedIn, trackedIn } from './answers.ts';

const NOON = '2026-11-25T11:00:00+07:00';
const LATER = '2026-11-25T11:20:00+07:00';

type Looked = { readonly status: number; readonly text: string };

/** The public page: whoever holds the slip sees where the dossier stands, and nothing that is not hers to see. */
describe('following a dossier from home', () => {
  let stage: Stage;
  let lan: Caller;
  let slip: { id: string; code: string; secret: string };
  let person = 70;

  const receive = async () => {
    person += 1;
    const { dossier, trackingSecret } = receivedIn(await lan('receiveDossier', cropping(person)));
    return { id: dossier.id, code: dossier.code ?? '', secret: trackingSecret ?? '' };
  };

  /** A look-up from an address of this machine, with whatever a caller may claim about where she is. */
  const lookUp = (from: string, { code, secret }: { code: string; secret: string }, headers: Record<string, string> = {}) =>
    new Promise<Looked>((resolve, reject) => {
      const body = JSON.stringify({ code, secret });
      const asked = request(`${stage.base}/api/tracking`, { method: 'POST', localAddress: from, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }));
      });
      asked.on('error', reject);
      asked.end(body);
    });

  const track = async ({ code, secret }: { code: string; secret: string }) => trackedIn(await stage.anyone('trackDossier', { code, secret }));

  beforeAll(async () => {
    stage = await openStory(import.meta.url, NOON);
    [lan = stage.anyone] = await team(stage, 'lan');
    slip = await receive();
  });
  afterAll(() => stage.close());

  it('nothing about people, papers or the procedure is told', async () => {
    const { text } = await lookUp('127.0.0.2', slip);
    const { parties } = await look(lan, slip.id);
    const secrets = [...parties.flatMap((one) => [one.name, one.idNumber, one.phone]), 'cây trồng', '1.008004', 'Nguyễn Thị Lan', slip.id, slip.secret];
    expect(secrets.filter((secret) => secret !== null && text.includes(secret))).toEqual([]);
    expect(text).toContain(slip.code);
  });

  it('the secret is taken as people type it: small letters, dashes, spaces, O for 0', async () => {
    const typed = `${slip.secret.slice(0, 4)}-${slip.secret.slice(4, 8)} ${slip.secret.slice(8)}`.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await lookUp('127.0.0.2', { code: slip.code.toLowerCase(), secret: typed })).status).toBe(200);
  });

  it('five wrong secrets from one place close that dossier there, not elsewhere, and no other dossier', async () => {
    const wrong = { code: slip.code, secret: '00000000000' };
    for (let n = 0; n < 5; n += 1) expect((await lookUp('127.0.0.3', wrong)).status).toBe(404);
    expect((await lookUp('127.0.0.3', slip)).status).toBe(429);
    expect((await lookUp('127.0.0.4', slip)).status).toBe(200);
    expect((await lookUp('127.0.0.3', await receive())).status).toBe(200);
    expect((await lookUp('127.0.0.3', slip, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(429);
    stage.setClock(LATER);
    expect((await lookUp('127.0.0.3', slip)).status).toBe(200);
    stage.setClock(NOON);
  });

  it('a code nobody has closes in the same way, so that nobody learns which codes there are', async () => {
    const nobody = { code: 'H05.07777-261125-9998', secret: '00000000000' };
    const told = [];
    for (let n = 0; n < 6; n += 1) told.push((await lookUp('127.0.0.5', nobody)).status);
    const wrong = { code: (await receive()).code, secret: '00000000000' };
    const known = [];
    for (let n = 0; n < 6; n += 1) known.push((await lookUp('127.0.0.5', wrong)).status);
    expect([told, known]).toEqual([[404, 404, 404, 404, 404, 429], [404, 404, 404, 404, 404, 429]]);
  });

  it('the secret is kept nowhere in the clear: not in the register, not in the journal, not beside the answer kept for a retry', async () => {
    const { secret } = await receive();
    const tables = ['journal_entry', 'dossier', 'dossier_secret', 'idempotent_reply', 'printed_form', 'tracking_attempt', 'draft'];
    const found = await Promise.all(tables.map(async (table) => (await stage.test.owner(`select '${table}' as name from ${table} t where t::text ilike '%' || $1 || '%' or position($2 in t::text) > 0 limit 1`, [secret, Buffer.from(secret).toString('hex')])).map((row) => row['name'])));
    expect(found.flat()).toEqual([]);
  });

  it('what became of it is told: withdrawn by its owner, or taken back at the counter', async () => {
    const [binh = stage.anyone] = await team(stage, 'binh');
    const withdrawn = await receive();
    await moved(lan, 'withdrawDossier', withdrawn.id, { step: 'ask', reason: 'Không còn nhu cầu' });
    expect((await track(withdrawn)).state).toBe('withdrawing');
    await moved(binh, 'withdrawDossier', withdrawn.id, { step: 'accept', reason: 'Đồng ý' });
    expect((await track(withdrawn)).state).toBe('withdrawn');
    const cancelled = await receive();
    await moved(lan, 'cancelReception', cancelled.id, { reason: 'Nhập nhầm' });
    expect((await track(cancelled)).state).toBe('cancelled');
  });

  it('late, the page says so, and that an apology is owed', async () => {
    const late = await receive();
    stage.setClock('2026-12-10T09:00:00+07:00');
    expect(await track(late)).toMatchObject({ state: 'late', dates: { dueDay: '2026-12-02' } });
    stage.setClock(NOON);
  });
});
