import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '#kernel/day.ts';
import { searchKey } from '#kernel/text.ts';
import { calendar } from '#modules/calendar/fixture/shipped.ts';
import { isProblem, stateOfDay } from '#modules/calendar/rules/working-day.ts';
import { coreCode } from '#modules/catalogue/rules/source-row.ts';
import { buildCode, identMisfit, parseCode } from '#modules/dossier/rules/codes.ts';
import { birthYearIn, genderIn, idNumberProblem, personProblem, personWarnings, readCitizenCard, taxCheckDigit } from '#modules/dossier/rules/people.ts';
import { phoneProblem, plainPhone } from '#modules/dossier/rules/phones.ts';
import type { Stage } from '#test/stage.ts';
import { CARD, CODES, DAYS_OFF, DUE_DAYS, NO_CODES, PILOT_WORKING_DAYS, PROCEDURES, SAME_DAYS, SAME_KEYS, SATURDAYS_WORKED, TAX_NUMBERS, WORKING_DAYS } from '#test/vectors/domain.ts';
import { openStory } from './acts.ts';
import { refusalOf, said } from './answers.ts';

const DueDay = Type.Object({ dueDay: Type.String(), provisional: Type.Boolean() });

describe('the days of the domain, asked of the house as anybody may', () => {
  let stage: Stage;
  const dueDay = async (receivedAt: string, count: number, unit: string) => said(await stage.anyone('computeDueDate', { receivedAt, term: { count, unit } }), DueDay);

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-23T08:00:00+07:00');
  });
  afterAll(() => stage.close());

  it.each(DUE_DAYS)('received on %s, %i %s: due on %s', async (received, count, unit, due) => {
    expect((await dueDay(`${received}T09:00:00+07:00`, count, unit)).dueDay).toBe(due);
  });

  it.each(SAME_DAYS)('same-day work received at %s is due on %s', async (received, due) => {
    expect((await dueDay(received, 1, 'sameDay')).dueDay).toBe(due);
  });

  it('a year whose notice is not out is provisional; a year nobody loaded is refused by name', async () => {
    expect((await dueDay('2026-12-30T09:00:00+07:00', 5, 'workingDay')).provisional).toBe(true);
    expect((await dueDay('2026-11-20T09:00:00+07:00', 2, 'workingDay')).provisional).toBe(false);
    expect(refusalOf(await stage.anyone('computeDueDate', { receivedAt: '2035-01-02T09:00:00+07:00', term: { count: 1, unit: 'workingDay' } }))).toMatch(/calendar.yearNotLoaded$/);
  });
});

describe('the calendar that is shipped', () => {
  const works = (day: string): boolean => {
    const state = stateOfDay(calendar, day);
    if (isProblem(state)) throw new Error(state.code);
    return state.working;
  };
  const daysOf = (from: string, to: string): string[] => {
    const days: string[] = [];
    for (let day = from; day <= to; day = plusDays(day, 1)) days.push(day);
    return days;
  };

  it.each(Object.entries(DAYS_OFF))('%s: nobody works on %s', (year, days) => {
    expect(days.split(' ').filter((day) => works(`${year}-${day}`))).toEqual([]);
  });

  it.each(Object.entries(WORKING_DAYS))('%s has %i working days', (year, count) => {
    expect(daysOf(`${year}-01-01`, `${year}-12-31`).filter(works)).toHaveLength(count);
  });

  it('the Saturdays worked in place of other days are these four', () => {
    const saturdays = daysOf('2020-01-01', '2026-12-31').filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 6);
    expect(saturdays.filter(works)).toEqual(SATURDAYS_WORKED);
  });

  it('the pilot had 84 working days', () => {
    expect(daysOf('2020-10-26', '2021-02-28').filter(works)).toHaveLength(PILOT_WORKING_DAYS);
  });
});

describe('codes', () => {
  it.each(CODES)('%s is a code of %s', (code, grammar, unit, day, sequence) => {
    expect(parseCode(code)).toEqual({ grammar, unit, day, sequence });
    expect([buildCode(grammar, unit, day, sequence), identMisfit(grammar, unit)]).toEqual([code, undefined]);
  });

  it.each(NO_CODES)('%s is no code', (text) => {
    expect(parseCode(text)).toBeUndefined();
  });

  it.each(PROCEDURES)('%s is compared as %s', (code, core) => {
    expect(coreCode(code)).toBe(core);
  });
});

describe('people', () => {
  it.each(TAX_NUMBERS)('the tax number %s carries its check digit', (number) => {
    expect(taxCheckDigit(number.slice(0, 9))).toBe(Number(number.at(-1)));
    expect(personWarnings({ name: 'Công ty', idKind: 'MST', idNumber: number })).toEqual([]);
    const other = `${number.slice(0, 9)}${(Number(number.at(-1)) + 1) % 10}`;
    expect(personWarnings({ name: 'Công ty', idKind: 'MST', idNumber: other }).map((warning) => warning.code)).toEqual(['dossier.taxNumberDoubtful']);
  });

  it('a personal number is a tax number too since 1/7/2025, without a check digit', () => {
    expect(idNumberProblem('MST', '024085001234', 'idNumber')).toBeUndefined();
    expect(personWarnings({ name: 'Hộ kinh doanh Bình', idKind: 'MST', idNumber: '024085001234' })).toEqual([]);
  });

  it.each([['024085001234', '1985', 'male'], ['027185001234', '1985', 'female'], ['001203001234', '2003', 'male'], ['096301001234', '2001', 'female']] as const)('%s was given to somebody born in %s, %s', (number, year, gender) => {
    expect([birthYearIn(number), genderIn(number)]).toEqual([year, gender]);
  });

  it('the text of a card is read as seven fields, however it was typed, whatever follows', () => {
    const read = { idNumber: '024085001234', oldIdNumber: '121234567', name: 'Nguyễn Văn Bình', birth: '1985-03-02', gender: 'male', issuedDay: '2021-04-12' };
    for (const text of [CARD, `  ${CARD}\n`, CARD.normalize('NFD'), `${CARD}||Nguyễn Văn An|Trần Thị Bé`]) expect(readCitizenCard(text)).toMatchObject(read);
    expect(readCitizenCard(CARD.replace('121234567', ''))).toMatchObject({ oldIdNumber: null });
    for (const text of [CARD.replace('Nam', 'nam'), CARD.slice(1), CARD.replaceAll('|', ';')]) expect(readCitizenCard(text)).toBeUndefined();
  });

  it('a nine-digit card serves in the pilot and until the end of 2024', () => {
    const old = { name: "H'Hen Niê", idKind: 'CMND', idNumber: '121234567' } as const;
    expect([personProblem(old, 'p', '2021-02-09'), personProblem(old, 'p', '2024-12-31'), personProblem(old, 'p', '2025-01-01')?.code]).toEqual([undefined, undefined, 'dossier.cmndUnusable']);
  });

  it.each([['0912345678', '0912345678'], ['+84 912 345 678', '0912345678'], ['0204.3874.128', '02043874128'], ['1900 54 54 81', '1900545481']])('the telephone %s is kept as %s', (typed, kept) => {
    expect([plainPhone(typed), phoneProblem(typed, 'p')]).toEqual([kept, undefined]);
  });

  it.each(['0112345678', '091234567', 'abc', '09123456789'])('nobody answers at %s', (typed) => {
    expect(phoneProblem(typed, 'p')?.code).toBe('dossier.phoneWrong');
  });

  it.each(SAME_KEYS)('%s is found by %s', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });
});
