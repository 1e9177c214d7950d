import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Person, birthYearIn, genderIn, idNumberProblem, looksLikeIdNumber, personProblem, personWarnings, readCitizenCard, taxCheckDigit } from './people.ts';
import { phoneProblem, plainPhone } from './phones.ts';

const LAN: Person = { name: 'Nguyễn Thị Lan', idKind: 'CCCD', idNumber: '024185000123', birth: '1985-05-17' };

function refused(changes: Partial<Person>, today = '2021-02-08') {
  return personProblem({ ...LAN, ...changes }, 'parties[0]', today);
}

describe('numbers of identity', () => {
  test.each([
    ['CCCD', '024185000123'], ['CMND', '121234567'], ['CMND', '024185000123'], ['PASSPORT', 'C1234567'], ['PASSPORT', 'X9'.padEnd(9, '0')], ['MST', '0100109106'], ['MST', '0100109106-001'], ['MST', '024185000123'], ['NONE', ''],
  ] as const)('%s takes %s', (idKind, idNumber) => {
    expect(idNumberProblem(idKind, idNumber, 'idNumber')).toBeUndefined();
  });

  test.each([
    ['CCCD', '02418500012'], ['CCCD', '0241850001234'], ['CCCD', '02418500012A'], ['CCCD', ''], ['CMND', '1212345678'], ['PASSPORT', 'C12'.padEnd(21, '0')], ['PASSPORT', 'c1234567'], ['MST', '010010910'], ['MST', '0100109106-01'], ['NONE', '123456789'],
  ] as const)('%s refuses %s and names the field', (idKind, idNumber) => {
    expect(idNumberProblem(idKind, idNumber, 'parties[0].idNumber')).toEqual({ code: 'dossier.idNumberWrong', status: 422, facts: { field: 'parties[0].idNumber', idKind } });
  });

  test('the former identity card serves to the last day of 2024 and not a day longer', () => {
    const old = { idKind: 'CMND', idNumber: '121234567' } as const;
    expect(refused(old, '2024-12-31')).toBeUndefined();
    expect(refused(old, '2025-01-01')?.code).toBe('dossier.cmndUnusable');
  });

  test('a card number tells century, gender and year of birth', () => {
    expect([birthYearIn('024185000123'), genderIn('024185000123')]).toEqual(['1985', 'female']);
    expect([birthYearIn('027303000123'), genderIn('027303000123')]).toEqual(['2003', 'female']);
    expect([birthYearIn('001099000123'), genderIn('001099000123')]).toEqual(['1999', 'male']);
  });

  test('year and gender that differ from the number are warned of, never refused', () => {
    const doubtful = { ...LAN, birth: '1986' };
    expect(personProblem(doubtful, 'p', '2021-02-08')).toBeUndefined();
    expect(personWarnings(doubtful, 'male').map((warning) => warning.code)).toEqual(['dossier.birthYearDiffers', 'dossier.genderDiffers']);
    expect(personWarnings(LAN, 'female')).toEqual([]);
  });

  test('the check digit of a tax number is the one that was given out', () => {
    expect(['010010910', '010259574', '030058856'].map(taxCheckDigit)).toEqual([6, 0, 9]);
    expect(personWarnings({ name: 'Công ty A', idKind: 'MST', idNumber: '0100109106' })).toEqual([]);
    expect(personWarnings({ name: 'Công ty A', idKind: 'MST', idNumber: '0100109107-001' }).map((warning) => warning.code)).toEqual(['dossier.taxNumberDoubtful']);
    expect(personWarnings({ name: 'Hộ kinh doanh Lan', idKind: 'MST', idNumber: '024185000123' })).toEqual([]);
  });

  test('a number is told from a name and from a code, so that it never travels in an address', () => {
    expect(['121234567', '024185000123', '024 185 000 123', '0100109106-001', 'C1234567'].map(looksLikeIdNumber)).toEqual([true, true, true, true, true]);
    expect(['Nguyễn Thị Lan', '000.00.19.H02-210226', 'H02.19-261123-0042', '2021'].map(looksLikeIdNumber)).toEqual([false, false, false, false]);
  });
});

describe('names and days of birth', () => {
  test.each(["H'Hen Niê", 'Nguyễn Văn An', 'Y', 'Đỗ-Nguyễn Thị Á', 'Phạm T. Hoa'])('%s is a name', (name) => {
    expect(refused({ name })).toBeUndefined();
  });

  test.each(['Nguyễn 2', '<b>An</b>', 'a b c d e f g h i j k', '😀', ' An'])('%s is none', (name) => {
    expect(refused({ name })).toEqual({ code: 'dossier.nameWrong', status: 422, facts: { field: 'parties[0].name' } });
  });

  test('an organisation may be called anything', () => {
    expect(refused({ name: 'Công ty TNHH 2/9 & Con', idKind: 'MST', idNumber: '0100109106', birth: undefined })).toBeUndefined();
  });

  test.each(['1980', '1980-02', '1980-02-29', '2021-02-08'])('born %s', (birth) => {
    expect(refused({ birth })).toBeUndefined();
  });

  test.each(['1981-02-29', '2021-02-09', '2022', '1980-13', '80', '1700'])('nobody is born on %s', (birth) => {
    expect(refused({ birth })?.code).toBe('dossier.birthWrong');
  });
});

describe("the text of a citizen card's code", () => {
  const TEXT = '024185000123|121234567|Nguyễn Thị Lan|17051985|Nữ|TDP Tân An, P. Bích Động, TX. Việt Yên, Bắc Giang|12042021';

  test('is read field by field', () => {
    expect(readCitizenCard(TEXT)).toEqual({
      idNumber: '024185000123', oldIdNumber: '121234567', name: 'Nguyễn Thị Lan', birth: '1985-05-17', gender: 'female', address: 'TDP Tân An, P. Bích Động, TX. Việt Yên, Bắc Giang', issuedDay: '2021-04-12',
    });
  });

  test('is read without an old number, decomposed, with fields after the seventh', () => {
    const card = readCitizenCard(`${TEXT.replace('121234567', '').normalize('NFD')}|cha|mẹ\n`);
    expect(card).toMatchObject({ oldIdNumber: null, name: 'Nguyễn Thị Lan', gender: 'female', issuedDay: '2021-04-12' });
  });

  test.each(['', 'https://example.vn', TEXT.replace('Nữ', 'Khác'), TEXT.replace('024185000123', '24185000123')])('anything else is no card: %j', (text) => {
    expect(readCitizenCard(text)).toBeUndefined();
  });

  test('no text at all makes the reader fall over', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readCitizenCard(text)?.idNumber ?? '').toMatch(/^(?:\d{12})?$/);
    }));
  });
});

describe('telephone numbers', () => {
  test.each([['0912345678', '0912345678'], ['+84 912 345 678', '0912345678'], ['0204.3874.123', '02043874123'], ['1900 54 54 81', '1900545481'], ['01234567890', '01234567890'], ['+81 90-1234-5678', '+819012345678']])('%s is kept as %s', (text, kept) => {
    expect(phoneProblem(text, 'parties[0]')).toBeUndefined();
    expect(plainPhone(text)).toBe(kept);
  });

  test.each(['0112345678', '09123456789', '091234567', 'abc', '+0912345678'])('%s is refused by its field', (text) => {
    expect(phoneProblem(text, 'parties[1]')).toEqual({ code: 'dossier.phoneWrong', status: 422, facts: { field: 'parties[1].phone' } });
  });
});
