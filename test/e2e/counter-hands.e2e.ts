import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cropping, handOver, look, moved, staffIdOf, team } from '#test/story/acts.ts';
import { receivedIn } from '#test/story/answers.ts';
import { seePages } from '#test/forms/raster.ts';
import { atTheDesk, focusOn, keys, papersAfter, reach, scan, signInByKeys, typeInto } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

/** Everything is scanned: a scanner types faster than a hand and closes with Enter. */
describe('what changes hands at the counter, by scanner and keys', () => {
  let stage: BrowserStage;
  let clerk: Page;
  const sets: { id: string; code: string }[] = [];

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T14:10:00+07:00');
    const lan = await stage.as('lan');
    for (const person of [61, 62, 63]) {
      const { id, code } = receivedIn(await lan('receiveDossier', cropping(person))).dossier;
      sets.push({ id, code: code ?? '' });
    }
    clerk = await atTheDesk(stage, 'lan');
  });
  afterAll(() => stage.close());

  const codeOf = (index: number) => sets[index]?.code ?? '';
  const idOf = (index: number) => sets[index]?.id ?? '';

  it('three sets are scanned into a bundle, wherever the focus is, and offered', async () => {
    await keys(clerk, 'b');
    await focusOn(clerk.getByLabel('Quét mã trên bộ hồ sơ'));
    await scan(clerk, codeOf(0));
    await clerk.getByText('Đã quét 1 trên 3').waitFor();
    await scan(clerk, `https://mot-cua.example/tra-cuu/${codeOf(1)}#0123456789`);
    await clerk.getByText('Đã quét 2 trên 3').waitFor();
    await reach(clerk, clerk.getByLabel(/Ghi chú/));
    await scan(clerk, codeOf(2));
    await clerk.getByText('Đã quét 3 trên 3').waitFor();
    expect(await clerk.getByLabel(/Ghi chú/).inputValue()).toBe('');
    await picture(clerk, 'handover-give');
    await expectAccessible(clerk);
    await keys(clerk, 'Control+Enter');
    await clerk.getByText(/Đã giao, chờ ký nhận: .*Phòng Kinh tế.* 3/).first().waitFor();
    await clerk.getByText('Đã giao, chờ bên nhận ký').waitFor();
  });

  it('a code that is not on the list is said so and nothing is taken', async () => {
    await reach(clerk, clerk.getByLabel('Quét mã trên bộ hồ sơ'));
    await scan(clerk, 'H05.07777-261125-9999');
    await clerk.getByText('H05.07777-261125-9999 không có trong danh sách này').first().waitFor();
    const [record = Buffer.alloc(0)] = await papersAfter(clerk, 1, async () => {
      await reach(clerk, clerk.getByRole('button', { name: 'In biên bản' }));
      await keys(clerk, 'Enter');
    });
    const text = (await seePages(record, 100)).map((page) => page.text).join(' ');
    for (const { code } of sets) expect(text.replace(/\s+/g, '')).toContain(code);
  });

  it('the department accepts what it scans and refuses one set with the difference; the count is by hand', async () => {
    const quy = await stage.open('/ban-giao?phia=nhan');
    quy.setDefaultTimeout(20_000);
    await signInByKeys(quy, 'quy');
    await reach(quy, quy.getByRole('main').getByRole('link', { name: /Trung tâm Phục vụ hành chính công/ }));
    await keys(quy, 'Enter');
    await focusOn(quy.getByLabel('Quét mã trên bộ hồ sơ'));
    await scan(quy, codeOf(0));
    await scan(quy, codeOf(1));
    await quy.getByText('Đã quét 2 trên 3').waitFor();
    await keys(quy, 'Control+Enter');
    await quy.getByText('Ghi số bộ đếm được.').waitFor();
    await focusOn(quy.getByLabel('Số bộ đếm được'));
    await quy.keyboard.type('3');
    await reach(quy, quy.getByRole('radiogroup', { name: codeOf(2) }).getByRole('radio').first());
    await keys(quy, '2');
    await keys(quy, 'Tab');
    await focusOn(quy.locator('.select-button'));
    await keys(quy, 'ArrowRight');
    await reach(quy, quy.getByLabel(/Ghi rõ/));
    await quy.keyboard.type('Không có chữ ký của chủ hộ');
    await picture(quy, 'handover-accept');
    await expectAccessible(quy);
    await keys(quy, 'Control+Enter');
    await quy.getByText('Đã ký nhận 2 bộ; ghi 1 sai lệch.').first().waitFor();
    await quy.context().close();
  });

  it('the refused set is back with its giver, and who holds each stands in the books', async () => {
    const lan = await stage.as('lan');
    const seen = await Promise.all(sets.map(({ id }) => look(lan, id)));
    expect(seen.map((dossier) => dossier.custody.find((item) => item.kind === 'papers')?.staff?.name)).toEqual(['Lý Văn Quý', 'Lý Văn Quý', 'Nguyễn Thị Lan']);
    await clerk.reload();
    await clerk.getByText('Đã quét 0 trên 1').waitFor();
    await clerk.getByRole('link', { name: codeOf(2) }).waitFor();
  });

  it('a result is found by the receipt or the card and goes to a proxy only with her authorisation', async () => {
    await solve(idOf(0));
    await clerk.goto(`${stage.base}/quay`);
    await focusOn(clerk.getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
    await keys(clerk, 'k');
    await focusOn(clerk.getByLabel('Quét giấy hẹn hoặc thẻ căn cước'));
    await scan(clerk, '024085000061');
    await clerk.getByText('1 hồ sơ').first().waitFor();
    await scan(clerk, codeOf(0));
    await clerk.getByText('Đã xuất trình giấy hẹn').waitFor();
    await focusOn(clerk.getByRole('radio', { name: 'Chủ hồ sơ' }));
    await keys(clerk, 'ArrowDown');
    if ((await clerk.getByLabel('Họ và tên người nhận').count()) === 0) await keys(clerk, '2');
    await clerk.getByLabel('Họ và tên người nhận').waitFor();
    await keys(clerk, 'Control+Enter');
    await clerk.getByText('Ghi số, ngày của giấy ủy quyền.').waitFor();
    await clerk.getByText('Nhập họ và tên người nhận.').waitFor();
    await focusOn(clerk.getByLabel('Số, ngày của giấy ủy quyền'));
    await clerk.keyboard.type('Số 15/2026 ngày 24/11/2026');
    await keys(clerk, 'Enter');
    await focusOn(clerk.getByLabel('Họ và tên người nhận'));
    await clerk.keyboard.type('Trần Văn Tâm');
    await typeInto(clerk, /Số căn cước của người nhận/, '024078002231');
    await picture(clerk, 'return-proxy');
    await expectAccessible(clerk);
    await keys(clerk, 'Control+Enter');
    await clerk.getByRole('heading', { name: 'Đã trả kết quả' }).waitFor();
    const dossier = await look(await stage.as('lan'), idOf(0));
    expect(dossier.status).toBe(10);
  });

  it('without the receipt the clerk says how she made sure', async () => {
    await solve(idOf(1));
    await clerk.goto(`${stage.base}/tra-ket-qua`);
    await reach(clerk, clerk.getByRole('button', { name: codeOf(1) }));
    await keys(clerk, 'Enter');
    await focusOn(clerk.getByRole('radio', { name: 'Chủ hồ sơ' }));
    await keys(clerk, 'Control+Enter');
    await clerk.getByText('Ghi cách đã xác minh người nhận.').waitFor();
    await focusOn(clerk.getByLabel('Không có giấy hẹn: đã xác minh thế nào'));
    await clerk.keyboard.type('Đối chiếu thẻ căn cước');
    await keys(clerk, 'Control+Enter');
    await clerk.getByRole('heading', { name: 'Đã trả kết quả' }).waitFor();
    const [paper = Buffer.alloc(0)] = await papersAfter(clerk, 1, async () => {
      await reach(clerk, clerk.getByRole('button', { name: 'In giấy biên nhận' }));
      await keys(clerk, 'Enter');
    });
    expect((await seePages(paper, 100)).map((page) => page.text).join(' ')).toContain(codeOf(1));
  });

  /** The department's part, and the result brought back to the counter. */
  async function solve(id: string): Promise<void> {
    const [lan, quy, xuan, duc, nga] = await team(stage, 'lan', 'quy', 'xuan', 'duc', 'nga');
    if (!lan || !quy || !xuan || !duc || !nga) throw new Error('somebody could not sign in');
    await moved(xuan, 'assignDossier', id, { handlerId: await staffIdOf(quy) });
    await moved(quy, 'draftResult', id, { title: 'Văn bản chấp thuận' });
    await moved(xuan, 'reviewDossier', id, { approve: true });
    await moved(duc, 'decideDossier', id);
    await moved(nga, 'sealResult', id, { docNumber: '15/UBND-KT' });
    await handOver(quy, lan, id, { item: 'result' });
  }
});
