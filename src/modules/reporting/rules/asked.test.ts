import { describe, expect, it } from 'vitest';
import type { Unit, UnitKind } from '#modules/organisation/rules.ts';
import { administrationOf, countedAs, daysOf, daysRefused, unitAndBelow, unitRefused, type AskedDays, type Asker } from './asked.ts';

const NOW = new Date('2021-03-15T08:00:00+07:00');
const FEBRUARY = { from: '2021-01-15', to: '2021-02-14' };

describe('the days of a report', () => {
  const refused = (asked: Partial<AskedDays>) => {
    const problem = daysRefused({ ...FEBRUARY, ...asked }, NOW);
    return problem && `${problem.code} ${String(problem.facts['field'])}`;
  };

  it.each<[string, Partial<AskedDays>, string | undefined]>([
    ['a period that is over', {}, undefined],
    ['one day', { from: '2021-02-14' }, undefined],
    ['a period that runs on', { to: '2021-12-14' }, undefined],
    ['both days today', { asOf: '2021-03-15', knownOn: '2021-03-15' }, undefined],
    ['a period turned round', { from: '2021-02-15' }, 'input.periodReversed to'],
    ['a day that does not exist', { to: '2021-02-30' }, 'reporting.dayUnknown to'],
    ['a day before anybody kept a journal', { from: '1899-12-31' }, 'reporting.dayUnknown from'],
    ['what will have happened tomorrow', { asOf: '2021-03-16' }, 'reporting.dayInFuture asOf'],
    ['what will be known tomorrow', { knownOn: '2021-03-16' }, 'reporting.dayInFuture knownOn'],
    ['a period that begins tomorrow', { from: '2021-03-16', to: '2021-04-14' }, 'reporting.periodNotBegun from'],
    ['a period that had not begun on the day asked as of', { asOf: '2021-01-14' }, 'reporting.periodNotBegun from'],
  ])('may be %s, or it is refused by name', (_what, asked, code) => {
    expect(refused(asked)).toBe(code);
  });

  it('are both today unless told', () => {
    expect(daysOf(FEBRUARY, NOW)).toEqual({ ...FEBRUARY, asOf: '2021-03-15', knownOn: '2021-03-15' });
    expect(daysOf({ ...FEBRUARY, asOf: '2021-02-14', knownOn: '2021-02-20' }, NOW)).toEqual({ ...FEBRUARY, asOf: '2021-02-14', knownOn: '2021-02-20' });
  });
});

describe('the unit of a report', () => {
  const PROVINCE = unit('BG', 'PROVINCE', null);
  const DISTRICT = unit('VY', 'DISTRICT', PROVINCE);
  const ONE_STOP = unit('VY-MC', 'OSS', DISTRICT);
  const OFFICE = unit('VY-TP', 'DEPT', DISTRICT);
  const OTHER = unit('YD', 'DISTRICT', PROVINCE);
  const OTHER_STOP = unit('YD-MC', 'OSS', OTHER);
  const POST = unit('BD', 'POST_OFFICE', null);
  const ALL = [OTHER_STOP, ONE_STOP, OFFICE, DISTRICT, OTHER, PROVINCE, POST];
  const seen = (asker: Partial<Asker>) => ALL.filter(({ id }) => unitRefused({ unitId: 'VY-MC', permissions: ['report.read'], desks: [], followed: [], ...asker }, ALL, id) === undefined).map(({ id }) => id).toSorted();

  it('is her own; with the right for it every unit of her administration, above her and beside her; never another administration’s', () => {
    expect(seen({})).toEqual(['VY-MC']);
    expect(seen({ permissions: ['report.read', 'report.unit'] })).toEqual(['VY', 'VY-MC', 'VY-TP']);
    expect(seen({ unitId: 'VY-TP', permissions: ['report.unit'] })).toEqual(['VY', 'VY-MC', 'VY-TP']);
    expect(seen({ unitId: 'BG', permissions: ['report.unit'] })).toEqual(['BG', 'VY', 'VY-MC', 'VY-TP', 'YD', 'YD-MC']);
  });

  it('is to the post a one-stop where its desk stands, and to who followed another unit whole that one too, with its right', () => {
    expect(seen({ unitId: 'BD', permissions: ['report.read'], desks: ['VY-MC'] })).toEqual(['BD', 'VY-MC']);
    expect(seen({ permissions: ['report.unit'], followed: ['YD'] })).toEqual(['VY', 'VY-MC', 'VY-TP', 'YD', 'YD-MC']);
    expect(seen({ followed: ['YD'] })).toEqual(['VY-MC']);
    expect(unitRefused({ unitId: 'VY-MC', permissions: [], desks: [], followed: [] }, ALL, 'YD-MC')).toMatchObject({ code: 'organisation.unitUnknown', status: 404 });
  });

  it('counts what a one-stop received, and what any other unit has to solve', () => {
    expect((['OSS', 'CENTER', 'BRANCH', 'DEPT', 'DISTRICT', 'PROVINCE', 'COMMUNE'] as const).map(countedAs)).toEqual(['reception', 'reception', 'reception', 'solver', 'solver', 'solver', 'solver']);
  });

  it('stands with all below it, in whatever order they are told, under the nearest administration', () => {
    expect(unitAndBelow(ALL, 'BG').map(({ id }) => id).toSorted()).toEqual(['BG', 'VY', 'VY-MC', 'VY-TP', 'YD', 'YD-MC']);
    expect(['VY-MC', 'VY', 'BG', 'BD'].map((id) => administrationOf(ALL, id))).toEqual(['VY', 'VY', 'BG', 'BD']);
  });
});

function unit(code: string, kind: UnitKind, parent: Unit | null): Unit {
  return { id: code, kind, code, parentId: parent?.id ?? null, name: code, shortName: code, superiorName: '', place: '', address: '', phone: '', identCode: null, codeGrammar: null, note: '', validFrom: '2015-01-01', validTo: null };
}
