import { describe, expect, it } from 'vitest';
import type { Unit, UnitKind } from '#modules/organisation/rules.ts';
import { unitAndBelow } from './asked.ts';
import { changesIn, followedBy, sectionsOf, splitNotes, type Succession } from './succession.ts';

const PROVINCE = unit('BG', 'PROVINCE', null, '2025-06-30');
const NEW_PROVINCE = unit('BN', 'PROVINCE', null);
const DISTRICT = unit('BG.VY', 'DISTRICT', PROVINCE, '2024-01-31');
const TOWN = unit('BG.TXVY', 'DISTRICT', PROVINCE, '2025-06-30');
const OFFICE = unit('BG.VY.KT', 'DEPT', DISTRICT, '2024-01-31');
const TOWN_OFFICE = unit('BG.TXVY.KT', 'DEPT', TOWN, '2025-06-30');
const WARD = unit('BN.VIETYEN', 'COMMUNE', NEW_PROVINCE);
const OTHER_WARD = unit('BN.NENH', 'COMMUNE', NEW_PROVINCE);
const ALL = [PROVINCE, NEW_PROVINCE, DISTRICT, TOWN, OFFICE, TOWN_OFFICE, WARD, OTHER_WARD];
const SUCCESSIONS: readonly Succession[] = [
  follows(DISTRICT, TOWN, '2024-02-01', 'UPGRADE'),
  follows(PROVINCE, NEW_PROVINCE, '2025-07-01', 'MERGE'),
  follows(TOWN, WARD, '2025-07-01', 'SPLIT'),
  follows(TOWN, OTHER_WARD, '2025-07-01', 'SPLIT'),
];
const asked = (of: Unit) => ({ unit: of, units: unitAndBelow(ALL, of.id), as: 'solver' as const });
const shown = (of: Unit, regroup: 'whole' | 'then' | 'successors') => sectionsOf(asked(of), ALL, SUCCESSIONS, regroup).map(({ unit: { code }, unitIds, note }) => [code, [...unitIds].sort(), note?.vi ?? null]);

describe('the parts of a report over units that came and went', () => {
  it('are one table unless asked otherwise', () => {
    expect(shown(PROVINCE, 'whole')).toEqual([['BG', ['BG', 'BG.TXVY', 'BG.TXVY.KT', 'BG.VY', 'BG.VY.KT'], null]]);
  });

  it('are the administrations as they were: the district keeps its name', () => {
    expect(shown(PROVINCE, 'then')).toEqual([['BG', ['BG'], null], ['BG.VY', ['BG.VY', 'BG.VY.KT'], null], ['BG.TXVY', ['BG.TXVY', 'BG.TXVY.KT'], null]]);
  });

  it('are the successors, with what they followed: the town holds the district’s figures, also where only the town is asked about', () => {
    const split = 'Không gộp theo đơn vị kế thừa được: đơn vị này đã chia (BN.VIETYEN, BN.NENH) và hồ sơ không ghi địa bàn.';
    expect(shown(TOWN, 'successors')).toEqual([['BG.TXVY', ['BG.TXVY', 'BG.TXVY.KT', 'BG.VY', 'BG.VY.KT'], split]]);
    expect(shown(NEW_PROVINCE, 'successors').find(([code]) => code === 'BN')).toEqual(['BN', ['BG', 'BN'], 'Gồm cả số liệu của BG.']);
  });

  it('never guess into which ward a dossier of a split town would fall, and say so', () => {
    expect(shown(WARD, 'successors')).toEqual([['BN.VIETYEN', ['BN.VIETYEN'], null]]);
    expect(splitNotes([WARD], ALL, SUCCESSIONS)[0]?.vi).toContain('Số liệu trước 01/07/2025 của BG.TXVY không chia được cho BN.VIETYEN');
    expect(splitNotes([TOWN, WARD], ALL, SUCCESSIONS)).toEqual([]);
  });

  it('tell which unit ended inside the period and what follows it', () => {
    const sections = sectionsOf(asked(PROVINCE), ALL, SUCCESSIONS, 'then');
    expect(changesIn(sections, ALL, SUCCESSIONS, '2023-12-15', '2024-12-14')).toEqual([{ unit: 'BG.VY', on: '2024-02-01', kind: 'UPGRADE', to: ['BG.TXVY'], legalBasis: 'NQ' }]);
    expect(changesIn(sections, ALL, SUCCESSIONS, '2025-06-15', '2025-12-14').find(({ unit: name }) => name === 'BG.TXVY')).toMatchObject({ to: ['BN.VIETYEN', 'BN.NENH'] });
    expect(changesIn(sections, ALL, SUCCESSIONS, '2020-10-26', '2021-02-28')).toEqual([]);
    const told = (from: string, to: string) => changesIn(sections, ALL, SUCCESSIONS, from, to).length;
    expect([told('2024-02-01', '2024-02-01'), told('2024-01-01', '2024-01-31'), told('2024-02-02', '2024-03-31')]).toEqual([1, 0, 0]);
  });

  it('belong to whoever follows whole: the town has the district’s, the new province the old one’s, a ward nobody’s', () => {
    expect([TOWN, NEW_PROVINCE, WARD].map(({ id }) => followedBy(ALL, SUCCESSIONS, id))).toEqual([['BG.VY'], ['BG'], []]);
  });

  it('belong to nobody where a unit went to two, whatever that is called, or where only one part of a split is written down', () => {
    const twice = [follows(TOWN, WARD, '2025-07-01', 'MERGE'), follows(TOWN, OTHER_WARD, '2025-07-01', 'MERGE')];
    expect([followedBy(ALL, twice, WARD.id), followedBy(ALL, [follows(TOWN, WARD, '2025-07-01', 'SPLIT')], WARD.id)]).toEqual([[], []]);
  });

  it('end where successions run in a circle', () => {
    const circle = [...SUCCESSIONS, follows(NEW_PROVINCE, PROVINCE, '2026-01-01', 'RENAME')];
    expect(sectionsOf(asked(PROVINCE), ALL, circle, 'successors').length).toBeGreaterThan(0);
  });
});

function unit(code: string, kind: UnitKind, parent: Unit | null, validTo: string | null = null): Unit {
  return { id: code, kind, code, parentId: parent?.id ?? null, name: code, shortName: code, superiorName: '', place: '', address: '', phone: '', identCode: null, codeGrammar: null, note: '', validFrom: '2015-01-01', validTo };
}

function follows(from: Unit, to: Unit, effectiveOn: string, kind: string): Succession {
  return { fromUnitId: from.id, toUnitId: to.id, effectiveOn, kind, legalBasis: 'NQ' };
}
