import { expect } from 'vitest';
import type { Answer, Caller } from '#test/stage.ts';

/** The procedure filed here: an extract from the civil status register, with the answers its form needs. */
export const EXTRACT = { code: '2.000635' };
const ANSWERS = {
  requesterResidence: 'Tổ dân phố 3, phường Việt Yên',
  relation: 'self',
  event: 'birth',
  person: { name: 'Trần Văn Minh', birth: '1990-04-12', gender: 'male' },
  registeredAt: 'UBND xã Bích Sơn, huyện Việt Yên',
  copies: 2,
  pledge: true,
};

/** A citizen files an extract online, as the citizens' pages do; answers the acknowledgement. */
export async function fileExtract(citizen: Caller): Promise<Answer['body']> {
  const started = await done(citizen('startFiling', { procedureCode: EXTRACT.code }));
  const { id, number } = started;
  await done(citizen('saveFiling', { id, device: 'may-thu-nghiem', number: Number(number) + 1, changes: ANSWERS }));
  const ready = await done(citizen('saveFilingChoices', { id, returnChoice: 'electronic', contact: { phone: '0987654321' } }));
  return done(citizen('submitDossier', { id, version: ready['version'] }));
}

/** The form in use, imported again as its next version; answers it, not published. */
export async function nextVersion(admin: Caller): Promise<Answer['body']> {
  const { rows } = await done(admin('listForms', { procedureCode: EXTRACT.code }));
  const [head]: unknown[] = Array.isArray(rows) ? rows : [];
  const { source, schema, layout } = await done(admin('getForm', { id: String(Reflect.get(Object(head), 'id')) }));
  return done(admin('importForm', { procedureCode: EXTRACT.code, source, schema, layout }));
}

async function done(asked: Promise<Answer>): Promise<Answer['body']> {
  const answer = await asked;
  expect([answer.status, JSON.stringify(answer.body).slice(0, 400)]).toEqual([200, expect.anything()]);
  return answer.body;
}
