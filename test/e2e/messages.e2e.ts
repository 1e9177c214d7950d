import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { installationOf } from '#apps/house.ts';
import { messagePlanOf } from '#apps/server/worker.ts';
import { note } from '#modules/journal/service.ts';
import { sendMessages } from '#modules/notification/jobs.ts';
import { workbench } from '#platform/jobs.ts';
import { cropping, owner } from '../story/acts.ts';
import { receivedIn } from '../story/answers.ts';
import { lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

describe('telling citizens', () => {
  let stage: BrowserStage;
  let page: Page;
  let withPhone = '';
  let withoutPhone = '';

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00');
    const clerk = await stage.as('binh');
    const { phone: _phone, ...silent } = owner(9802);
    withPhone = receivedIn(await clerk('receiveDossier', cropping(9801))).dossier.id;
    withoutPhone = receivedIn(await clerk('receiveDossier', { ...cropping(9802), parties: [silent] })).dossier.id;
    for (const dossierId of [withPhone, withoutPhone]) await stage.test.write({ now: stage.now() }, (ctx) => note(ctx, { kind: 'dossier.supplementRequested', dossierId, facts: { papers: 2, stage: 'examination' } }));
    await send();
    page = await stage.signIn('binh');
  });
  afterAll(() => stage.close());

  /** Follows and hands over until both dossiers are told of; strangers' transactions on the same server may hold it up. */
  const send = () =>
    vi.waitUntil(
      async () => {
        const house = { ...stage.test.house, installation: installationOf(stage.test.house.config, true), now: stage.now };
        await sendMessages(workbench(house.pool, house, new AbortController().signal), messagePlanOf(house));
        const [row] = await stage.test.owner(`select count(*) filter (where state = 'sent') as sent, count(*) filter (where state = 'failed') as failed from message`);
        return Number(row?.['sent']) === 2 && Number(row?.['failed']) === 1;
      },
      { timeout: 30_000, interval: 200 },
    );

  test('a dossier says who was told what, and shows the words', async () => {
    await page.goto(`${stage.base}/ho-so/${withPhone}`);
    const card = page.getByRole('region', { name: 'Đã báo cho người dân' });
    await card.getByText('Yêu cầu bổ sung').waitFor();
    expect(await card.getByText('Đã gửi').count()).toBe(2);
    await card.scrollIntoViewIfNeeded();
    await lookAtEveryWidth(page, 'messages-dossier');
    await card.getByRole('button', { name: /^Xem tin “Yêu cầu bổ sung”/ }).click();
    await page.getByText(/đề nghị bổ sung 2 giấy tờ/).waitFor();
    await page.keyboard.press('Escape');
  });

  test('whom nothing reaches is called, by the keyboard alone', async () => {
    await page.getByRole('link', { name: 'Quầy' }).click();
    await page.getByRole('link', { name: /^Cần gọi báo/ }).click();
    const enter = page.getByRole('button', { name: /^Ghi kết quả gọi/ });
    await enter.waitFor();
    await lookAtEveryWidth(page, 'messages-calls');
    await enter.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Hãy chọn|Chọn một/).first().waitFor();
    await lookAtEveryWidth(page, 'messages-call-dialog');
    await page.getByRole('dialog').getByRole('button', { name: /Kết quả lần này/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Đã báo tại quầy' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Không có ai cần gọi').waitFor();
    await page.getByRole('radio', { name: 'Đã xong' }).or(page.getByRole('button', { name: 'Đã xong' })).first().click();
    await page.getByText('Đã báo tại quầy').first().waitFor();
    await lookAtEveryWidth(page, 'messages-calls-settled');
    const [task] = await stage.test.owner('select state, outcome from call_task where message_id in (select id from message where dossier_id = $1)', [withoutPhone]);
    expect(task).toEqual({ state: 'settled', outcome: 'inPerson' });
  });

  test('the administrator sees the ways out, what failed, and every template in two languages', async () => {
    page = await stage.signIn('quantri');
    await page.getByRole('link', { name: 'Tin báo' }).click();
    await page.getByText('Bản trình diễn không gửi gì ra ngoài').waitFor();
    await page.getByText('Không gửi được', { exact: true }).first().click();
    await page.getByText('Không có số di động hay thư điện tử').waitFor();
    await page.getByText('Tiếng Anh', { exact: true }).click();
    await page.getByText(/received dossier/).first().waitFor();
    await lookAtEveryWidth(page, 'messages-admin');
  });
});
