import { describe, expect, test } from 'vitest';
import type { TariffVersion } from '#modules/postal/rules/tariff.ts';
import type { Answer, TrackingProps } from './props.ts';
import { renderApi, renderTariff, renderTracking } from './server.tsx';
import type { TariffProps } from './tariff-props.ts';

const EMPTY: TrackingProps = { language: 'vi', demo: false, code: '', secret: '', missing: [], refusal: null, answer: null };
const at = (text: string) => new Date(`${text}+07:00`);
const ANSWER: Answer = {
  code: '000.00.19.H02-210209-0007',
  state: 'delivering',
  status: { name: { vi: 'Đã xử lý xong', en: 'Finished' } },
  title: { vi: 'Kết quả đang trên đường đến nhà', en: 'The result is on its way to you' },
  next: { vi: 'Bưu điện đang phát.', en: 'The post is delivering it.' },
  dates: { dueAt: at('2021-02-19T16:30'), provisional: true, postDueDay: '2021-02-24' },
  steps: [
    { name: 'received', title: { vi: 'Đã tiếp nhận', en: 'Received' }, at: at('2021-02-09T15:40'), mark: 'done', byPost: false },
    { name: 'finished', title: { vi: 'Đã xử lý xong, đúng hạn', en: 'Finished in time' }, at: at('2021-02-19T00:10'), mark: 'done', byPost: false },
    { name: 'delivering', title: { vi: 'Bưu điện đang phát', en: 'The post is delivering' }, at: at('2021-02-22T14:10'), mark: 'now', byPost: true },
    { name: 'handOverByPost', title: { vi: 'Trao tận tay', en: 'Handed over in person' }, at: null, mark: 'next', byPost: true },
  ],
  unit: { name: 'Bộ phận Một cửa', address: 'Bích Động', phone: '0204 3 874 000', hours: { vi: 'Thứ Hai 07:30–11:30', en: 'Monday 07:30–11:30' } },
  rating: null,
  askedAt: at('2021-02-22T15:00'),
};

describe('the form', () => {
  test('posts its two codes without any script, and the only script is a file of its own', () => {
    const page = renderTracking(EMPTY);
    expect(page).toMatch(/^<!doctype html><html lang="vi">/);
    expect(page).toMatch(/<form [^>]*action="\/tra-cuu\?lang=vi" method="post">/);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toMatch(/<script type="module" src="[^"]+"><\/script>/);
    expect(page).not.toMatch(/ on[a-z]+="/);
  });

  test('what was typed comes back as text, never as markup, and the secret never comes back', () => {
    const page = renderTracking({ ...EMPTY, code: '"><script>alert(1)</script>', refusal: { message: { vi: 'Sai mã.', en: 'Wrong.' }, wait: false } });
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).toContain('role="alert">Sai mã.</p>');
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(2);
    expect(page).toMatch(/<input id="secret"[^>]*value=""/);
  });

  test('a field left empty is named beside the field; a wait blames no field', () => {
    expect(renderTracking({ ...EMPTY, missing: ['secret'] })).toContain('<p id="secret-error" class="error">Nhập mã tra cứu in trên giấy hẹn.</p>');
    expect(renderTracking({ ...EMPTY, refusal: { message: { vi: 'Hãy đợi 15 phút.', en: 'Wait 15 minutes.' }, wait: true } })).not.toContain('aria-invalid');
  });

  test('the demonstration says that it is one, in both languages', () => {
    expect(renderTracking(EMPTY)).not.toContain('Bản trình diễn');
    expect(renderTracking({ ...EMPTY, demo: true })).toContain('không có giá trị pháp lý');
    expect(renderTracking({ ...EMPTY, demo: true, language: 'en' })).toContain('no legal value');
  });
});

describe('the answer', () => {
  const page = renderTracking({ ...EMPTY, code: ANSWER.code, secret: '7K2M9QXT0B4D', answer: ANSWER });

  test('shows the way in Vietnamese days, and says in words what is done, now and to come', () => {
    const text = page.replace(/<[^>]+>/g, '|');
    for (const words of ['09/02/2021, 15:40', '19/02/2021|', '22/02/2021, 14:10', '16:30 thứ Sáu, 19/02/2021', '(đã xong)', '(đang ở bước này)', '(chưa tới)', 'Ngày hẹn tạm tính']) expect(text).toContain(words);
    expect(page).toContain('<li class="now post" aria-current="step">');
    expect(page).toContain('href="tel:02043874000"');
  });

  test('needs no script, and its other language is posted so that the secret stands in no address', () => {
    expect(page).not.toContain('<script');
    expect([...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].filter(([, address]) => address?.includes('7K2M9QXT0B4D'))).toEqual([]);
    expect(page).toContain('<form action="/tra-cuu?lang=en" method="post"><input type="hidden" name="code"');
  });

  test('is complete in English', () => {
    const english = renderTracking({ ...EMPTY, language: 'en', answer: ANSWER });
    expect(english).toContain('lang="en"');
    for (const words of ['The result is on its way to you', 'Received', 'Monday 07:30–11:30', 'Track another dossier']) expect(english).toContain(words);
  });
});

test('the interface is readable: each operation with its fields, where they go, and what they take', () => {
  const document = {
    info: { title: 'Một Cửa', version: '1' },
    paths: {
      '/api/tracking': { post: { operationId: 'trackDossier', tags: ['tracking'], summary: 'Where a dossier stands', requestBody: { content: { 'application/json': { schema: { required: ['code'], properties: { code: { type: 'string', maxLength: 64, description: 'the code' }, tags: { type: 'array', items: { enum: ['a', 'b'] } } } } } } } } },
      '/api/journal': { get: { operationId: 'listJournal', tags: ['journal'], parameters: [{ name: 'from', in: 'query', required: true, schema: { anyOf: [{ type: 'integer' }, { type: 'null' }] } }] }, summary: 'not an operation' },
    },
  };
  const text = renderApi({ language: 'en', demo: false, document }).replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
  expect(text).toContain('|trackDossier|POST /api/tracking|Where a dossier stands|');
  expect(text).toContain('|code|body|text, at most 64|required; the code|');
  expect(text).toContain('|tags|body|list of a | b|optional|');
  expect(text).toContain('|from|query|integer | null|required|');
});

describe('the postage', () => {
  const PRICES: TariffVersion = {
    code: 'BD', kind: 'listPrice', name: { vi: 'Bảng giá Bưu điện', en: 'The post’s list' }, validFrom: '2026-01-01', validTo: null, tax: 'excluded', taxPercent: 8, bothRule: 'percent', bothPercent: 90, source: 'Quyết định giá', notes: [],
    prices: [{ service: 'SEND', zone: 'ND', overGrams: 0, toGrams: null, stepGrams: null, vnd: 25_000 }],
    surcharges: [{ code: 'stateFeeForwarding', vnd: 8_000, reduced: false, name: { vi: 'Chuyển hộ phí', en: 'Fee forwarding' } }],
    groups: [],
  };
  const ASKED = { service: '', home: '', agency: '', weightGrams: '', group: '', slip: '' };
  const BARE: TariffProps = { language: 'vi', demo: false, tariff: { on: '2026-11-23', maximum: null, listPrice: PRICES, groups: [] }, areas: { rows: [] }, keeper: false, asked: ASKED, quote: null, refusal: null };

  test('shows the list of the post with its tax, both ways and surcharges; without areas it says so and asks nothing', () => {
    const page = renderTariff(BARE);
    for (const words of ['Giá chưa gồm thuế', 'bằng 90 % tổng hai chiều', 'Chuyển hộ phí: 8.000\u00a0đ', 'Bưu điện chưa nhập địa bàn', 'Trên 0 g']) expect(page).toContain(words);
    expect(page).not.toContain('<form');
    expect(page).not.toContain('<script');
  });

  test('only who may load a tariff is shown the way to it', () => {
    expect(renderTariff(BARE)).not.toContain('/buu-chinh/bang-cuoc');
    expect(renderTariff({ ...BARE, keeper: true })).toContain('<a href="/buu-chinh/bang-cuoc">');
  });

  test('with nothing loaded makes no price up', () => {
    expect(renderTariff({ ...BARE, tariff: { ...BARE.tariff, listPrice: null } })).toContain('Chưa có bảng giá nào được nạp');
  });

  test('shows a price of the list as it is, and the State’s limit to open', () => {
    const area = { code: 'A', name: 'Phường A', province: 'Bắc Ninh', oneStop: true };
    const line = { what: 'SEND' as const, zone: 'ND' as const, grams: 100, grossVnd: 25_000, reductionVnd: 0, vnd: 25_000, capped: true };
    const quote = { service: 'SEND' as const, isMaximum: false, tax: 'excluded' as const, version: { name: PRICES.name }, lines: [line], grossVnd: 25_000, totalVnd: 25_000, maximumVnd: 26_000, group: null, unpriced: [], routes: [{ direction: 'in' as const, zone: 'ND' as const, scope: 'withinDistrict' as const, basis: 'assumed' as const, source: '', days: 1 }] };
    const page = renderTariff({ ...BARE, tariff: { ...BARE.tariff, maximum: { ...PRICES, kind: 'maximum' } }, areas: { rows: [area] }, asked: { ...ASKED, service: 'SEND', home: 'A' }, quote });
    for (const words of ['25.000\u00a0đ</h2>', 'đã hạ xuống mức tối đa', 'Tạm tính', '<summary>', 'href="/cuoc-buu-chinh?lang=en&amp;service=SEND&amp;home=A"']) expect(page).toContain(words);
    expect(page).not.toContain('Nhiều nhất 25');
  });
});
