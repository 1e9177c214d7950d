import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { citizenNumber, receptionOf, SAMPLE } from '../request.ts';
import type { HttpJob, Measured } from './jobs.ts';
import { measureLoops } from './until.ts';

/** Receives over HTTP: every caller keeps its connection and sends its next reception when the last is answered. */
export async function loadHttp(job: HttpJob): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: job.clients });
  const template = JSON.stringify(receptionOf(SAMPLE));
  let turn = job.firstCitizen;
  const measured = await measureLoops(job.clients, job, async (caller) => {
    turn += 1;
    const body = template.replace(SAMPLE.idNumber, citizenNumber(turn));
    await post(agent, job, body, { cookie: job.cookies[caller % job.cookies.length] ?? '', address: `10.${(turn >> 14) & 63}.${(turn >> 7) & 127}.${turn & 127}` });
  });
  agent.destroy();
  return measured;
}

function post(agent: Agent, job: HttpJob, body: string, as: { cookie: string; address: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie: as.cookie, 'x-forwarded-for': as.address, 'idempotency-key': randomUUID() };
    const sent = request(`${job.base}/api/dossiers`, { method: 'POST', agent, headers, timeout: 60_000 }, (answer) => {
      const said: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => said.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${answer.statusCode}: ${Buffer.concat(said).toString('utf8').slice(0, 300)}`));
      });
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in a minute')));
    sent.on('error', reject);
    sent.end(body);
  });
}
