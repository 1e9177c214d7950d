import { describe, expect, it } from 'vitest';
import { ACTS_IN_NAME, evidenceProblem, isOf, mandateText, scopeProblem, stateOf, termProblem, notUsable, type MandateFacts, type Standing } from './mandates.ts';

const FACTS: MandateFacts = {
  citizen: { name: 'Nguyễn Thị Mến', idKind: 'CCCD', idNumber: '024185000123' },
  organisation: 'Bưu điện tỉnh Bắc Giang',
  unit: 'Bộ phận Một cửa huyện Việt Yên',
  kinds: ['fill', 'submit'],
  scope: 'procedures',
  covers: [{ code: '2.000720', name: 'Đăng ký thay đổi hộ kinh doanh' }],
  fromDay: '2021-02-09',
  toDay: '2021-02-12',
};
const STANDING: Standing = { ...FACTS, helperOrganisationId: 'post', unitId: 'vy', revokedAt: null };
const ASKED = { kinds: ['submit'], procedure: { code: '2.000720', fieldCode: 'TC' } } as const;

describe('the text of a mandate', () => {
  it('says who, whom, what, how far, how long, and how it is revoked', () => {
    expect(mandateText(FACTS, 'vi')).toBe(
      [
        'GIẤY ỦY QUYỀN HỖ TRỢ DỊCH VỤ CÔNG TRỰC TUYẾN',
        'Tôi là Nguyễn Thị Mến, số định danh/CCCD 024185000123.',
        'Tôi ủy quyền cho Bưu điện tỉnh Bắc Giang (Bộ phận Một cửa huyện Việt Yên) thao tác thay tôi khi thực hiện dịch vụ công trực tuyến, chỉ trong các việc sau: khai biểu mẫu; nộp hồ sơ.',
        'Phạm vi: các thủ tục: Đăng ký thay đổi hộ kinh doanh (2.000720).',
        'Thời hạn: từ ngày 09/02/2021 đến hết ngày 12/02/2021.',
        'Người nộp hồ sơ vẫn là tôi. Cán bộ không hỏi và không giữ mật khẩu, mã xác thực một lần, mã QR định danh của tôi.',
        'Mỗi lần dùng giấy này đều được ghi lại. Tôi có thể hủy giấy này bất cứ lúc nào: tại bất kỳ quầy nào của Bộ phận Một cửa khi xuất trình giấy tờ tùy thân, trên trang tra cứu hồ sơ, hoặc nhắn tin HUY kèm mã hủy.',
      ].join('\n'),
    );
    expect(mandateText(FACTS, 'en')).toContain('fill in forms; submit the application');
  });

  it('is another text as soon as one fact is another', () => {
    const others: Partial<MandateFacts>[] = [
      { citizen: { ...FACTS.citizen, idNumber: '024185000124' } }, { citizen: { ...FACTS.citizen, idKind: 'CMND' } }, { organisation: 'Bưu điện huyện' }, { unit: 'Bộ phận khác' }, { kinds: ['fill'] },
      { scope: 'visit', covers: [] }, { scope: 'fields' }, { covers: [{ code: '1.008004', name: 'Đăng ký thay đổi hộ kinh doanh' }] }, { fromDay: '2021-02-10' }, { toDay: '2021-02-13' },
    ];
    const texts = [FACTS, ...others.map((other) => ({ ...FACTS, ...other }))].flatMap((facts) => [mandateText(facts, 'vi'), mandateText(facts, 'en')]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('what may be granted', () => {
  it('lasts thirty days at most, today included; a visit ends with its day', () => {
    expect(termProblem('fields', '2021-02-09', '2021-02-09')).toBeUndefined();
    expect(termProblem('fields', '2021-02-09', '2021-03-10')).toBeUndefined();
    expect(termProblem('fields', '2021-02-09', '2021-03-11')?.code).toBe('mandate.termTooLong');
    expect(termProblem('fields', '2021-02-09', '2021-02-08')?.code).toBe('mandate.termReversed');
    expect(termProblem('visit', '2021-02-09', '2021-02-09')).toBeUndefined();
    expect(termProblem('visit', '2021-02-09', '2021-02-10')?.code).toBe('mandate.visitIsToday');
  });

  it('names procedures, or fields, or neither for a visit', () => {
    const given = [{}, { procedures: ['a'] }, { fields: ['b'] }, { procedures: ['a'], fields: ['b'] }];
    expect(given.map((one) => scopeProblem('procedures', one) === undefined)).toEqual([false, true, false, false]);
    expect(given.map((one) => scopeProblem('fields', one) === undefined)).toEqual([false, false, true, false]);
    expect(given.map((one) => scopeProblem('visit', one) === undefined)).toEqual([true, false, false, false]);
  });

  it('is proven by a signature on the screen or the number of a paper, and by one of them', () => {
    const signature = 'M10 20 L60 80 L90 20';
    expect(evidenceProblem('screen', { signature })).toBeUndefined();
    expect(evidenceProblem('paper', { documentNo: '12/UQ' })).toBeUndefined();
    expect([evidenceProblem('screen', {})?.code, evidenceProblem('screen', { signature: 'M1 1' })?.code, evidenceProblem('screen', { signature, documentNo: '12' })?.code]).toEqual(Array(3).fill('mandate.signatureNeeded'));
    expect([evidenceProblem('paper', {})?.code, evidenceProblem('paper', { documentNo: '12', signature })?.code]).toEqual(Array(2).fill('mandate.paperNumberNeeded'));
  });
});

describe('a use', () => {
  const helper = { helperOrganisationId: 'post', unitId: 'elsewhere' };
  const refusal = (standing: Partial<Standing>, asked: Parameters<typeof notUsable>[2] = ASKED, today = '2021-02-12') => notUsable({ ...STANDING, ...standing }, helper, asked, today)?.code ?? 'allowed';

  it('is allowed to the last day, for what was granted and nothing else', () => {
    expect(refusal({})).toBe('allowed');
    expect(refusal({}, ASKED, '2021-02-13')).toBe('mandate.endedAlready');
    expect(refusal({ revokedAt: new Date() })).toBe('mandate.revokedAlready');
    expect(ACTS_IN_NAME.map((kind) => refusal({}, { ...ASKED, kinds: [kind] }))).toEqual(['allowed', 'mandate.kindNotCovered', 'allowed', 'mandate.kindNotCovered', 'mandate.kindNotCovered', 'mandate.kindNotCovered']);
    expect(refusal({}, { ...ASKED, kinds: ['fill', 'pay'] })).toBe('mandate.kindNotCovered');
  });

  it('stays in the procedures or fields that were named; in a visit it is any', () => {
    const other = { ...ASKED, procedure: { code: '1.008004', fieldCode: 'DD' } };
    expect(refusal({}, other)).toBe('mandate.procedureNotCovered');
    expect([refusal({ scope: 'fields', covers: [{ code: 'DD', name: 'Đất đai' }] }, other), refusal({ scope: 'fields', covers: [{ code: 'DD', name: 'Đất đai' }] })]).toEqual(['allowed', 'mandate.procedureNotCovered']);
    expect(refusal({ scope: 'visit', covers: [] }, other)).toBe('allowed');
  });

  it('is for the organisation it was granted to: all of the post, or the one unit of the agency', () => {
    expect(isOf(STANDING, helper)).toBe(true);
    expect(isOf(STANDING, { helperOrganisationId: null, unitId: 'vy' })).toBe(false);
    const agency = { helperOrganisationId: null, unitId: 'vy' };
    expect([isOf(agency, agency), isOf(agency, { ...agency, unitId: 'lg' }), isOf(agency, helper)]).toEqual([true, false, false]);
    expect(refusal({ helperOrganisationId: 'other' })).toBe('mandate.notYours');
  });

  it('finds it in force, ended or revoked', () => {
    expect([stateOf(STANDING, '2021-02-12'), stateOf(STANDING, '2021-02-13'), stateOf({ ...STANDING, revokedAt: new Date() }, '2021-02-13')]).toEqual(['inForce', 'ended', 'revoked']);
  });
});
