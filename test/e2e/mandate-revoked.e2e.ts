import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { messages } from '#modules/mandate/messages.ts';
import type { Answer, Caller } from '#test/stage.ts';
import { signInCitizen } from './citizen-hands.ts';
import { lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

const CITIZEN = { name: 'Thân Thị Lan', idKind: 'CCCD', idNumber: '024185000123', phone: '0912345678' } as const;
const PROCEDURE = '2.000635';
const SIGNATURE = 'M10 20 L60 80 L90 20 M5 5 L9 9';
const Preview = Type.Object({ textSha256: Type.String() });
const Made = Type.Object({ id: Type.String() });

describe('a mandate that the citizen revokes', () => {
  let stage: BrowserStage;
  let clerk: Caller;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
    await stage.work();
    clerk = await stage.as('lan');
  });
  afterAll(() => stage.close());

  it('is revoked on her own page; the next use is refused, said to the helper and told to her', async () => {
    const mandateId = await grant(clerk);
    const { id: sessionId } = made(await clerk('startAssistance', { device: 'counter', portal: 'thisSystem' }), Made);
    const used = await clerk('typeUnderMandate', { id: sessionId, mandateId, kinds: ['fill'], procedureCode: PROCEDURE });
    made(used, Made);

    const hers = await signInCitizen(stage, 'lan');
    await hers.goto(`${stage.base}/cong-dan/uy-quyen`);
    await hers.getByText('Còn hiệu lực').waitFor();
    await lookAtEveryWidth(hers, 'my-mandates');
    await hers.setViewportSize({ width: 360, height: 740 });
    await hers.getByRole('button', { name: /^Hủy/ }).first().click();
    await hers.getByRole('dialog').getByRole('button', { name: /^Hủy/ }).click();
    await hers.getByText('Đã hủy', { exact: true }).waitFor();

    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    await page.goto(`${stage.base}/ho-tro`);
    await page.getByRole('table', { name: 'Giấy ủy quyền hỗ trợ' }).getByText('Đã hủy', { exact: true }).waitFor();
    const refused = await clerk('typeUnderMandate', { id: sessionId, mandateId, kinds: ['submit'], procedureCode: PROCEDURE });
    if (refused.status !== 409) throw new Error(`the use was not refused: ${refused.status}`);
    await page.reload();
    await page.getByText(/bị từ chối/).first().waitFor();
    await page.getByText(messages['mandate.revokedAlready'].vi).first().waitFor();
    await lookAtEveryWidth(page, 'mandate-revoked-helper');

    await hers.reload();
    await hers.getByText('Đã dùng 1 lần, bị từ chối 1 lần').click();
    await hers.getByText('lúc đó giấy đã bị hủy').waitFor();
    await lookAtEveryWidth(hers, 'my-mandates-refused');
    await hers.goto(`${stage.base}/cong-dan/tin-nhan`);
    await untilTold(async () => {
      // Looked for first, then asked anew: a page that has just been loaded has not had its answer yet.
      if ((await hers.getByText(/từ chối/i).count()) > 0) return true;
      await hers.reload();
      return false;
    });
    await lookAtEveryWidth(hers, 'my-messages-refused');
    await page.context().close();
    await hers.context().close();
  });
});

/** Signed on the screen before the clerk. */
async function grant(clerk: Caller): Promise<string> {
  const what = { citizen: CITIZEN, kinds: ['fill', 'submit'], scope: 'visit' };
  const { textSha256 } = made(await clerk('previewMandate', what), Preview);
  return made(await clerk('grantMandate', { ...what, textSha256, evidence: 'screen', signature: SIGNATURE, password: DEMONSTRATION_PASSWORD }), Made).id;
}

function made<S extends typeof Made | typeof Preview>({ status, body }: Answer, shape: S): ReturnType<typeof Value.Parse<S>> {
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return Value.Parse(shape, body);
}

/** Messages are written by the worker beside the server. */
async function untilTold(told: () => Promise<boolean>): Promise<void> {
  while (!(await told())) await new Promise((resolve) => setTimeout(resolve, 500));
}
