import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredByStaff, askedTooOften, askEnds, askOver, askState, askWords, orderOf, plainCode, triedTooOften } from './asking.ts';

const NOW = new Date('2021-02-09T02:00:00Z');
const OPEN = { expiresAt: new Date('2021-02-09T02:15:00Z'), wrongCodes: 0, answer: null };

describe('an ask', () => {
  it('stands open for fifteen minutes, and never past the last day of what is asked', () => {
    expect(askEnds(NOW, '2021-02-09')).toEqual(new Date('2021-02-09T02:15:00Z'));
    expect(askEnds(new Date('2021-02-09T16:55:00Z'), '2021-02-09')).toEqual(new Date('2021-02-09T17:00:00Z'));
  });

  it('is over at its last instant, after five wrong codes, and once answered', () => {
    expect(askState(OPEN, new Date('2021-02-09T02:14:59.999Z'))).toBe('waiting');
    expect(askState(OPEN, OPEN.expiresAt)).toBe('expired');
    expect(askState({ ...OPEN, wrongCodes: 4 }, NOW)).toBe('waiting');
    expect(askState({ ...OPEN, wrongCodes: 5 }, NOW)).toBe('closed');
    expect([askState({ ...OPEN, answer: 'yes' }, NOW), askState({ ...OPEN, answer: 'no', wrongCodes: 9 }, NOW)]).toEqual(['granted', 'declined']);
    expect([askOver(OPEN, NOW), askOver(OPEN, OPEN.expiresAt)?.code, askOver({ ...OPEN, wrongCodes: 5 }, NOW)?.code]).toEqual([undefined, 'mandate.askExpired', 'mandate.askClosed']);
  });

  it('is answered by nobody of the staff, asked three times an hour, tried ten times from one machine', () => {
    expect([answeredByStaff(undefined), answeredByStaff({})?.code]).toEqual([undefined, 'mandate.notByStaff']);
    expect([askedTooOften(2), askedTooOften(3)?.code]).toEqual([undefined, 'mandate.askedTooOften']);
    expect([triedTooOften(10), triedTooOften(11)?.code]).toEqual([undefined, 'mandate.tooManyCodes']);
  });
});

describe('a message', () => {
  it('orders by its first words, in any spelling', () => {
    expect(['Đồng ý 7k2m-9p', 'DONG Y: 7K2M9P', 'yes 7K2M9P'].map(orderOf)).toEqual(Array(3).fill({ verb: 'yes', code: '7K2M9P' }));
    expect(['không 7K2M9P', 'KHONG DONG Y 7K2M9P', 'no 7k2m9p'].map(orderOf)).toEqual(Array(3).fill({ verb: 'no', code: '7K2M9P' }));
    expect(orderOf('Hủy ABCDE FGHJK')).toEqual({ verb: 'revoke', code: 'ABCDEFGHJK' });
    expect(['', 'dong y', 'toi dong y 7K2M9P', 'HUY', '7K2M9P', 'DONGY 12'].map(orderOf)).toEqual(Array(6).fill(undefined));
  });

  it('of any shape whatever is understood or not, and never breaks', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), (text) => [undefined, 'yes', 'no', 'revoke'].includes(orderOf(text)?.verb)));
    expect(plainCode(' o1l-i ')).toBe('0111');
  });

  it('that asks names who asks, for what and until when, and neither the citizen nor her number', () => {
    const facts = { organisation: 'Bưu điện tỉnh', unit: 'Một cửa Việt Yên', kinds: ['fill'], covers: [], toDay: '2021-02-09' } as const;
    expect(askWords(facts, 'vi')).toBe('Bưu điện tỉnh (Một cửa Việt Yên) xin được làm thay bạn: khai biểu mẫu; các thủ tục của lần đến này; đến hết 09/02/2021.');
    expect(askWords({ ...facts, unit: 'Bưu điện tỉnh' }, 'en')).toBe('Bưu điện tỉnh asks to do for you: fill in forms; the procedures of this visit; until 09/02/2021.');
  });

  it('that asks for many things counts them, so that no catalogue makes it longer than a message may be', () => {
    const covers = Array.from({ length: 10 }, (_, n) => ({ code: `1.00${n}`, name: 'Thủ tục có tên rất dài '.repeat(40) }));
    const facts = { organisation: 'Bưu điện tỉnh', unit: 'Bưu điện tỉnh', kinds: ['fill'], covers, toDay: '2021-02-09' } as const;
    expect(askWords(facts, 'vi')).toBe('Bưu điện tỉnh xin được làm thay bạn: khai biểu mẫu; 10 thủ tục hoặc lĩnh vực kể trong toàn văn; đến hết 09/02/2021.');
    expect(askWords(facts, 'en')).toContain('10 procedures or fields named in the full text');
    expect(askWords({ ...facts, covers: [{ code: '1', name: 'Đăng ký khai sinh' }] }, 'vi')).toContain('; Đăng ký khai sinh; ');
  });
});
