import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '#test/house.ts';
import { type Desk, MONDAY, arrangeDesk, at, open, refusalOf } from './fixture/desk.ts';

let house: TestHouse;
let desk: Desk;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
});
afterAll(() => house.close());

class PowerCut extends Error {}

/** Receives in a transaction of its own; some are cut off after the number was taken. */
async function receive(now: Date, cut: boolean, unit?: string): Promise<string | null> {
  const place = unit === undefined ? {} : { receptionUnitId: unit };
  try {
    return await house.write({ as: desk.mai, now }, async (ctx) => {
      const { code } = await open(ctx, desk, place);
      if (cut) throw new PowerCut();
      return code;
    });
  } catch (thrown) {
    if (thrown instanceof PowerCut) return null;
    throw thrown;
  }
}

async function numbersOf(prefix: string): Promise<number[]> {
  const rows = await house.owner(`select substr(code, length(code) - 3)::int as number from dossier where code like $1 order by 1`, [`${prefix}%`]);
  return rows.map((row) => Number(row['number']));
}

function counting(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}

describe('numbers of the day', () => {
  test('many counters at once, some cut off, on both sides of midnight: consecutive codes, none lost or doubled', async () => {
    const before = at('2021-02-22', '23:59');
    const after = at('2021-02-23', '00:00');
    const codes = await Promise.all(Array.from({ length: 120 }, (_, index) => receive(index % 2 === 0 ? before : after, index % 5 === 0)));
    const given = codes.filter((code) => code !== null);
    expect(new Set(given).size).toBe(96);
    expect(await numbersOf('000.00.19.H02-210222-')).toEqual(counting(48));
    expect(await numbersOf('000.00.19.H02-210223-')).toEqual(counting(48));
  });

  test('the day is the Vietnamese one: at 23:30 UTC tomorrow has begun', async () => {
    expect(await receive(new Date('2021-03-02T16:59:59Z'), false)).toBe('000.00.19.H02-210302-0001');
    expect(await receive(new Date('2021-03-02T17:00:00Z'), false)).toBe('000.00.19.H02-210303-0001');
  });

  test('each agency counts for itself; units that share an identifier share the count', async () => {
    const day = at('2021-03-04', '09:00');
    const branch = await house.addUnit({ code: 'VY-OSS-2', kind: 'BRANCH', parentId: desk.oneStop, identCode: '000.00.19.H02' });
    expect(await receive(day, false, desk.elsewhere)).toBe('000.00.20.H02-210304-0001');
    expect(await receive(day, false)).toBe('000.00.19.H02-210304-0001');
    expect(await receive(day, false, branch)).toBe('000.00.19.H02-210304-0002');
  });

  test('the form of QĐ 20/2020 is written where the unit has it', async () => {
    const center = await house.addUnit({ code: 'CENTER', kind: 'CENTER', identCode: 'H02.19' });
    expect(await receive(at('2026-11-20', '09:00'), false, center)).toBe('H02.19-261120-0001');
  });

  test('after 9999 the day is full: refused loudly, and the counter stays where it was', async () => {
    await house.owner(`insert into dossier_code_day (ident, day, last) values ('000.00.19.H02', '2021-03-05', 9998)`);
    const day = at('2021-03-05', '09:00');
    expect(await receive(day, false)).toBe('000.00.19.H02-210305-9999');
    expect(await refusalOf(receive(day, false))).toBe('dossier.codeSequenceFull');
    expect(await house.owner(`select last from dossier_code_day where day = '2021-03-05'`)).toEqual([{ last: 9999 }]);
  });

  test('a prepared dossier takes no number', async () => {
    const count = async () => (await house.owner(`select coalesce(sum(last), 0)::int as sum from dossier_code_day where day = '2021-02-08'`))[0];
    const before = await count();
    await house.write({ as: desk.lan, now: MONDAY }, (ctx) => open(ctx, desk, { mode: 'coSign' }));
    expect(await count()).toEqual(before);
  });
});
