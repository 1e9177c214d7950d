import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followAll } from '#test/report.ts';
import type { Caller } from '#test/stage.ts';
import { found, handOver, moved, request, team } from '#test/story/acts.ts';
import { receivedIn } from '#test/story/answers.ts';
import { expectAccessible, lookAtEveryWidth, openStage, picture, type BrowserStage } from './stage.ts';

/** Approval of a religious meeting: two papers, five working days, solved by Phòng Nội vụ. */
const MEETING = 'BG.NVH05A';

describe('indicators and channels', () => {
  let stage: BrowserStage;
  let head: Page;
  let solved = '';
  let person = 900;
  const receive = async (who: Caller) => {
    person += 1;
    return receivedIn(await who('receiveDossier', request(MEETING, [found(1), found(2)], person))).dossier;
  };

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2021-01-18T09:00:00+07:00');
    const [binh = stage.anyone, taker = stage.anyone] = await team(stage, 'binh.vy', 'cv.nv.vy');
    const [one, other] = [await receive(binh), await receive(binh)];
    for (const { id } of [one, other]) await handOver(binh, taker, id);
    stage.setClock('2021-01-20T09:00:00+07:00');
    const [cv = stage.anyone, chief = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'cv.nv.vy', 'tp.nv.vy', 'lanhdao.vy', 'vanthu.vy');
    await moved(cv, 'draftResult', one.id, { title: 'Văn bản chấp thuận hội nghị' });
    await moved(chief, 'reviewDossier', one.id, { approve: true });
    await moved(leader, 'decideDossier', one.id);
    await moved(seal, 'sealResult', one.id, { docNumber: '21/NV' });
    solved = one.code ?? '';
    stage.setClock('2021-02-18T09:00:00+07:00');
    await followAll(stage.test);
    head = await stage.signIn('thuy.vy');
    head.setDefaultTimeout(20_000);
  });
  afterAll(() => stage.close());

  const period = 'tu=2021-01-01&den=2021-02-18';

  test('index 766 stands by its groups; one of two is in time, and the number opens to what was solved and leads back', async () => {
    await head.goto(`${stage.base}/bao-cao/chi-so?${period}`);
    const onTime = head.getByRole('row').filter({ has: head.getByRole('rowheader', { name: /^2\.1 / }) });
    await onTime.getByText(/^50\s%$/).waitFor();
    await head.getByText(/Khác với biểu II\.06a/).waitFor();
    await lookAtEveryWidth(head, 'index-766');
    await onTime.getByRole('button').click();
    await head.getByRole('dialog').getByText(/Thời gian chờ bổ sung được trừ/).waitFor();
    await head.keyboard.press('Escape');
    await onTime.getByRole('link').click();
    await head.getByRole('heading', { level: 1, name: /^Danh sách:/ }).waitFor();
    await head.goBack();
    await onTime.waitFor();
  });

  test('by keys alone the nine indices, their dossiers one by one, and people whom nobody ranks', async () => {
    await head.getByRole('radio', { name: 'Chỉ số 766' }).focus();
    await head.keyboard.press('ArrowRight');
    await head.getByText(/Chỉ số 5, 6, 8 chưa có số ở đây/).waitFor();
    await lookAtEveryWidth(head, 'nine-indices');
    await head.getByRole('link', { name: 'Từng hồ sơ' }).focus();
    await head.keyboard.press('Enter');
    await head.getByRole('link', { name: solved }).waitFor();
    await expectAccessible(head);
    await picture(head, 'scored-dossiers');
    await head.goBack();
    await head.getByRole('link', { name: 'Theo người' }).click();
    await head.getByText('dưới 30 hồ sơ, không nêu điểm').first().waitFor();
    await expectAccessible(head);
    await picture(head, 'staff-scores');
  });

  test('targets, the post and the survey each say what on time or satisfied is there', async () => {
    for (const [set, words] of [['targets468', /mức độ chắc chắn/], ['bcci', /J \+ n ngày làm việc/], ['satisfaction', /4 hoặc 5 trên thang 5/]] as const) {
      await head.goto(`${stage.base}/bao-cao/chi-so?${period}&bo=${set}`);
      await head.getByText(words).first().waitFor();
      await picture(head, `indicator-${set}`);
    }
    await expectAccessible(head);
  });

  test('six channels stand beside each other; a number opens to the dossiers of its way', async () => {
    await head.goto(`${stage.base}/bao-cao/kenh?${period}`);
    await head.getByRole('figure', { name: 'Khối lượng' }).waitFor();
    await lookAtEveryWidth(head, 'channels');
    await head.getByRole('link', { name: '2: Khối lượng, Tại quầy, cán bộ nhận' }).first().click();
    await head.getByRole('heading', { level: 1, name: /^Danh sách:/ }).waitFor();
    expect(new URL(head.url()).searchParams.get('cach')).toBe('counterAgency');
  });
});
