import { beforeAll, describe, expect, test } from 'vitest';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import type { Sheet } from '#modules/forms/rules/paper.ts';
import { FORMS, formEntry, REGULATIONS, type Form, type Regulation } from '#modules/forms/rules/regulation.ts';
import { differenceFromPicture } from '#test/forms/pictures.ts';
import { POST_DATA } from '#test/forms/post-samples.ts';
import { noPage, paper, READING_DPI, seen, textOf, UNNOTICED } from '#test/forms/printed.ts';
import { openDecoder, readCodes } from '#test/forms/raster.ts';
import { LONG_PARTY } from '#test/forms/sample-people.ts';
import { CERTIFICATION, DATA, DATA_2025, OFFICE_HANDOVER, SHEET, SHEET_2025 } from '#test/forms/samples.ts';
import { TILL_DATA } from '#test/forms/till-samples.ts';

const SHEETS: Record<Regulation, Sheet> = { 'tt01-2018': SHEET, 'tt03-2025': SHEET_2025 };
const SAMPLES: Record<Regulation, FormData> = { 'tt01-2018': DATA, 'tt03-2025': DATA_2025 };

beforeAll(openDecoder);

/** Those of the post and the till are looked at in post-pictures.test.ts. */
const ONE_STOP_FORMS = FORMS.filter((form) => !(form in POST_DATA) && !(form in TILL_DATA));

/** Working papers are the same under both sets: looked at once. */
const prints = REGULATIONS.flatMap((regulation) =>
  ONE_STOP_FORMS.filter((form) => regulation === 'tt01-2018' || formEntry(form, regulation)?.annexNumber !== null).flatMap((form) => (formEntry(form, regulation)?.sizes ?? []).map((paperSize) => ({ regulation, form, paperSize }))),
);

describe('every paper of both sets looks as somebody saw it', () => {
  test.each(prints)('$regulation $form on $paperSize', async ({ regulation, form, paperSize }) => {
    const number = regulation === 'tt01-2018' && (form === 'supplement' || form === 'apology') ? (form === 'supplement' ? '07/HDHS' : '01/PXL') : null;
    const pages = await seen(layOutSample(form, { ...SHEETS[regulation], paperSize, number }, SAMPLES[regulation]));
    const changed = pages.map((page, at) => [`${regulation}-${form}-${paperSize}-${at + 1}`, differenceFromPicture(`${regulation}-${form}-${paperSize}-${at + 1}`, page)] as const);
    expect(changed.filter(([, difference]) => difference > UNNOTICED)).toEqual([]);
    for (const page of pages) expect(page.text).toContain('BẢN TRÌNH DIỄN – không có giá trị pháp lý');
    for (const page of pages) expect(page.text).toContain('Bản in chưa ký số');
  });

  test('certifying copies counts pages and copies instead of kinds', async () => {
    const pages = await seen(layOut('receipt', { ...SHEET, demo: false }, CERTIFICATION));
    expect(differenceFromPicture('tt01-2018-receipt-certification-A5-1', pages[0] ?? noPage)).toBeLessThan(UNNOTICED);
    expect(textOf(pages)).toContain('Số trang Số bản giấy Ký bản điện tử');
    expect(textOf(pages)).not.toContain('BẢN TRÌNH DIỄN');
  });
});

test('a handover that waits claims no count', async () => {
  const offered = { ...OFFICE_HANDOVER, counted: false, differences: [], taker: { ...OFFICE_HANDOVER.taker, name: '' } };
  const waiting = textOf(await seen(layOut('dossierHandover', SHEET, offered)));
  expect(waiting).toContain('Chờ bên nhận kiểm đếm và ký nhận.');
  expect(waiting).not.toContain('Hai bên đã kiểm đếm');
  expect(waiting).not.toMatch(/Bên nhận:\s*,/);
});

describe('the codes on the paper', () => {
  test.each(['A5', 'A4'] as const)('the printed receipt on %s opens the tracking page, and its bars say the dossier code', async (paperSize) => {
    const [page = noPage] = await seen(layOut('receipt', { ...SHEET, paperSize }, { ...DATA.receipt, parts: ['given'] }), READING_DPI);
    expect(await readCodes(page)).toEqual({ qr: [SHEET.trackingAddress], code128: [SHEET.dossierCode] });
    expect(page.text).toContain(`Mã hồ sơ: ${SHEET.dossierCode}`);
  });

  test('the copy the office keeps does not carry the citizen\'s secret', async () => {
    const pages = await seen(layOut('receipt', SHEET, { ...DATA.receipt, parts: ['kept'] }), READING_DPI);
    expect((await readCodes(pages[0] ?? noPage)).qr).toEqual(['https://motcua.vietyen.example.vn/tra-cuu/000.00.19.H02-210209-0007']);
    expect(textOf(pages)).not.toContain('7K3MQ');
  });

  test('a paper issued since 25/5/2023 carries its own facts in a second code', async () => {
    const [page = noPage] = await seen(layOut('receipt', SHEET_2025, { ...DATA_2025.receipt, parts: ['given'] }), READING_DPI);
    expect((await readCodes(page)).qr.toSorted()).toEqual([
      'H05.42.7-261123-0012|1.013225|024190001234|Giấy tiếp nhận hồ sơ và hẹn trả kết quả|Một Cửa phường Việt Yên|09:05 23/11/2026|16:30 05/01/2027',
      SHEET_2025.trackingAddress,
    ]);
  });

  test('the longest code of the 2020 grammar still reads on A5', async () => {
    const dossierCode = 'H05.42.7.112.119.204.31.77.18.55.AB-261123-0012';
    const [page = noPage] = await seen(layOut('receipt', { ...SHEET, dossierCode, trackingAddress: null }, { ...DATA.receipt, parts: ['given'] }), 300);
    expect((await readCodes(page)).code128).toEqual([dossierCode]);
  });
});

describe('what people typed stays what they typed', () => {
  const hostile = 'A #"]]$ *_@< \\ `x` = - + / // [b] {c} <d> @e ~ $x^2$ #panic("no") 1. \'q\'';

  test('signs that mean something to the typesetter are printed, not obeyed', async () => {
    const receipt = { ...DATA.receipt, owner: { ...LONG_PARTY, name: hostile }, request: `= ${hostile}`, notes: [`- ${hostile}`], papers: [{ name: `1. ${hostile}`, originals: 1, certified: 0, copies: 0, note: hostile }] };
    const text = textOf(await seen(layOut('receipt', { ...SHEET, place: hostile }, { ...receipt, parts: ['given'] })));
    expect(text).toContain(`Tiếp nhận hồ sơ của: ${hostile}`);
    expect(text).toContain(`Nội dung yêu cầu giải quyết: = ${hostile}`);
    expect(text).toContain(`- ${hostile}`);
  });

  test('a name in a script the font lacks does not keep the paper from being printed', async () => {
    const pages = await seen(layOut('refusal', SHEET, { ...DATA.refusal, applicant: { ...LONG_PARTY, name: '王小明 😀' } }));
    expect(textOf(pages)).toContain('PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ');
  });

  test('two hundred letters without a space stay inside the page', async () => {
    const [page = noPage] = await seen(layOut('supplement', SHEET, { ...DATA.supplement, request: 'Ẵ'.repeat(200), papers: [{ name: 'ẵ'.repeat(120), originals: 1, certified: 0, copies: 0, note: null }] }));
    const margin = Array.from({ length: page.height }, (_, row) => page.gray[(row + 1) * page.width - 12]);
    expect(margin.every((shade) => shade === 255)).toBe(true);
  });

  test('the text can be copied out whole, in composed Vietnamese', async () => {
    const text = textOf(await seen(layOut('receipt', SHEET, { ...DATA.receipt, parts: ['given'] })));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Việt Yên, ngày 09 tháng 02 năm 2021');
    expect(text).toContain('4. Thời gian nhận hồ sơ: 15 giờ 40 phút, ngày 09 tháng 02 năm 2021');
    expect(text).toContain('5. Thời gian trả kết quả giải quyết hồ sơ: 16 giờ 30 phút, ngày 16 tháng 3 năm 2021');
    expect(text).toContain('NGƯỜI TIẾP NHẬN HỒ SƠ');
    expect(text).toContain('(Nhân viên bưu điện)');
  });
});

test('the file names its title and language and declares itself accessible', async () => {
  const bytes = Buffer.from(await paper(layOut('receipt', SHEET, DATA.receipt))).toString('latin1');
  expect(bytes).toContain('/Lang (vi-VN)');
  expect(bytes).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(bytes).toContain('/MarkInfo');
  expect(bytes).toContain('/DisplayDocTitle true');
});

test('equal facts make equal bytes', async () => {
  const laid = layOut('controlSlip', SHEET, DATA.controlSlip);
  const first = Buffer.from(await paper(laid));
  expect(Buffer.from(await paper(laid)).equals(first)).toBe(true);
  expect(first.toString('latin1')).not.toContain('CreationDate');
});

function layOutSample<F extends Form>(form: F, sheet: Sheet, samples: FormData): LaidOut {
  return layOut(form, sheet, samples[form]);
}
