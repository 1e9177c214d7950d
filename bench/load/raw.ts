import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { newId } from '#platform/ids.ts';
import { citizenNumber } from '../request.ts';
import type { Measured, RawJob, Script } from './jobs.ts';
import { measureLoops } from './until.ts';

/** Sends what one reception sends, statement by statement, over connections that do nothing else: the ceiling of this database. */
export async function loadRaw(job: RawJob): Promise<Measured> {
  const clients = await Promise.all(Array.from({ length: job.connections }, () => connect(job.url)));
  let turn = job.firstCitizen;
  try {
    return await measureLoops(job.connections, job, async (caller) => {
      turn += 1;
      const [client, script] = [clients[caller], job.scripts[caller % job.scripts.length]];
      if (client && script) await replay(client, script, citizenNumber(turn));
    });
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'motcua bench raw' });
  await client.connect();
  return client;
}

async function replay(client: pg.Client, script: Script, idNumber: string): Promise<void> {
  const fresh = new Map<string, string>([...script.ids.map((id): [string, string] => [id, newId()]), [script.idNumber, idNumber], [phoneOf(script.idNumber), phoneOf(idNumber)]]);
  const changing = new RegExp([...fresh.keys(), script.code.replaceAll('.', String.raw`\.`)].join('|'), 'g');
  const now = new Date();
  try {
    for (const [index, step] of script.steps.entries()) {
      const values = step.values.map((value, place) => renewed(value, script.chance.includes(`${index}.${place}`)));
      const answer = step.name === '' ? await client.query<unknown[]>(step.text) : await client.query<unknown[]>({ name: step.name, text: step.text, values, rowMode: 'array' });
      if (step.name === 'dossier.takeNumber') fresh.set(script.code, codeOf(script.code, answer.rows[0]));
    }
  } catch (thrown) {
    await client.query('rollback');
    throw thrown;
  }

  function renewed(value: unknown, byChance: boolean): unknown {
    if (value instanceof Uint8Array) return byChance ? randomBytes(value.length) : Buffer.from(value);
    if (value instanceof Date) return value.getTime() === script.now ? now : value;
    return typeof value === 'string' ? value.replace(changing, (found) => fresh.get(found) ?? found) : value;
  }
}

/** Each citizen has her own telephone, as in the request. */
function phoneOf(idNumber: string): string {
  return `09${idNumber.slice(-8)}`;
}

/** The code that the number just taken makes: identifier and number from the answer, the day from the code that was seen. */
function codeOf(seen: string, row: unknown): string {
  const [sequence, ident]: unknown[] = Array.isArray(row) ? row : [];
  return `${String(ident)}-${seen.split('-')[1]}-${String(sequence).padStart(4, '0')}`;
}
