import { randomUUID } from 'node:crypto';
import { openSender } from '../http.ts';
import { citizenNumber, receptionOf, SAMPLE } from '../request.ts';
import type { HttpJob, Measured } from './jobs.ts';
import { measureLoops } from './until.ts';

/** An address may ask 3,000 times a minute; so many together are never throttled here. */
const LEAST_ADDRESSES = 32;

/** Receives over HTTP: every caller sends its next reception when the last is answered, over connections that are kept. */
export async function loadHttp(job: HttpJob): Promise<Measured> {
  const sender = openSender(job.base, Math.max(LEAST_ADDRESSES, job.clients));
  const template = JSON.stringify(receptionOf(SAMPLE));
  let turn = job.firstCitizen;
  const measured = await measureLoops(job.clients, job, async (caller) => {
    turn += 1;
    const citizen = citizenNumber(turn);
    const body = template.replaceAll(SAMPLE.idNumber, citizen).replaceAll(SAMPLE.idNumber.slice(-8), citizen.slice(-8));
    const { status, bytes } = await sender.send('/api/dossiers', { method: 'POST', headers: { cookie: job.cookies[caller % job.cookies.length] ?? '', 'idempotency-key': randomUUID() }, body });
    if (status !== 200) throw new Error(`${status}: ${bytes.toString('utf8').slice(0, 300)}`);
  });
  sender.close();
  return measured;
}
