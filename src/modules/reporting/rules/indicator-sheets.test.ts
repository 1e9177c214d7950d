import { expect, test } from 'vitest';
import { BCCI } from './bcci.ts';
import { CHANNEL_FIGURES } from './channel-figures.ts';
import { channelSheets, figuresIn, indicatorSheets } from './indicator-sheets.ts';
import { counted, NOTHING_TO_DIVIDE, ratio, rounded, unrecorded } from './shown-figure.ts';

const late = ratio('onTime', BCCI.onTime, 'percent', { part: 2, whole: 3, decimals: 1 }, { threshold: 100 });
const none = unrecorded('lost', BCCI.lost, 'perTenThousand', NOTHING_TO_DIVIDE);

test('a figure is a row with its unit, what it is made of, or why it has no value', () => {
  const [sheet, words] = indicatorSheets({ name: { vi: 'Chất lượng', en: 'Quality' }, notion: { vi: 'Đúng hạn ở đây là của Bưu điện.', en: 'The post’s.' }, groups: [{ name: { vi: 'Toàn bộ', en: 'All' }, maximum: null, figures: [late, none] }], total: null });
  expect(sheet?.rows).toEqual([
    ['Toàn bộ', null, 'Đúng thời gian toàn trình J + n', 66.7, '%', 2, 3, 100, null, null],
    ['Toàn bộ', null, 'Mất trên 10.000 bưu gửi', null, 'trên 10.000', null, null, null, NOTHING_TO_DIVIDE.vi, null],
  ]);
  expect(sheet?.columns).toHaveLength(sheet?.rows[0]?.length ?? 0);
  expect(words?.rows).toEqual([['Đúng hạn ở đây là của Bưu điện.']]);
});

test('the total of the nine is told with what is not known of it', () => {
  const [, words] = indicatorSheets({ name: { vi: 'Chín', en: 'Nine' }, notion: { vi: 'Ở đây.', en: 'Here.' }, groups: [], total: { known: 7.5, unknown: [5, 6, 8], least: 7.5, most: 13.5 } });
  expect(words?.rows[1]).toEqual(['Tổng các chỉ số có số: 7,5/18. Chỉ số 5, 6, 8 đơn vị tự chấm: tổng từ 7,5 đến 13,5.']);
});

test('a channel has a row for each figure, and every definition is listed once', () => {
  const figures = [counted('volume', CHANNEL_FIGURES.volume, 'count', 7)];
  const channels = [{ name: { vi: 'Tại quầy', en: 'Counter' }, figures }, { name: { vi: 'Trực tuyến', en: 'Online' }, figures }];
  expect(channelSheets({ explains: { vi: 'Không cộng.', en: 'Not added.' }, channels })[0]?.rows.map((row) => row.slice(0, 4))).toEqual([['Tại quầy', 'Khối lượng', 7, 'số lượng'], ['Trực tuyến', 'Khối lượng', 7, 'số lượng']]);
  expect(figuresIn(channels)).toHaveLength(1);
});

test('numbers are rounded half up as people round, also where a machine has a hair less', () => {
  expect([rounded(1.25, 1), rounded(1.005, 2), rounded(2.675, 2), rounded(-0.04, 1), rounded(1234.5, 0)]).toEqual([1.3, 1.01, 2.68, -0, 1235]);
});

test('nothing to divide by is no nought', () => {
  expect(ratio('onTime', BCCI.onTime, 'percent', { part: 0, whole: 0, decimals: 1 })).toMatchObject({ value: null, missing: NOTHING_TO_DIVIDE });
});
