import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { CODE_GRAMMARS, SUCCESSION_KINDS, UNIT_KINDS } from '#modules/organisation/rules.ts';
import { addCounter, addUnit, endUnit, getUnit } from '#modules/organisation/service.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

describe('units', () => {
  let house: TestHouse;
  let admin: Actor;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    admin = await house.addActor('SYS_ADMIN', await house.addUnit({ code: 'BG', kind: 'PROVINCE' }));
  });
  afterAll(() => house.close());

  const add = (code: string, more: object = {}) => house.write({ as: admin }, (ctx) => addUnit(ctx, { code, kind: 'DISTRICT', name: `Đơn vị ${code}`, shortName: code, validFrom: '2015-01-01', ...more }));

  it('are added once by code, and an identifier must fit its grammar', async () => {
    await add('BG.A', { parentCode: 'BG', identCode: '000.00.19.H02', codeGrammar: 'QCVN102' });
    await expect(add('BG.A')).rejects.toThrow('organisation.codeTaken');
    await expect(add('BG.B', { identCode: 'H02.19', codeGrammar: 'QCVN102' })).rejects.toThrow('organisation.identWrong');
    await expect(add('BG.B', { identCode: 'H02.19' })).rejects.toThrow('organisation.identWrong');
    await expect(add('BG.B', { identCode: 'H02.19', codeGrammar: 'QD20', parentCode: 'KHONG.CO' })).rejects.toThrow('organisation.unitUnknown');
    expect(await house.owner(`select count(*)::int as n from org_unit where code = 'BG.B'`)).toEqual([{ n: 0 }]);
  });

  it('end once, on a day, with what succeeds them by which act', async () => {
    await add('HUYEN');
    await add('PHUONG', { kind: 'COMMUNE', validFrom: '2025-07-01' });
    const end = (lastDay: string) => house.write({ as: admin }, (ctx) => endUnit(ctx, { code: 'HUYEN', lastDay, successors: [{ code: 'PHUONG', kind: 'SPLIT', legalBasis: 'NQ 1658/NQ-UBTVQH15' }] }));
    await expect(end('2014-12-31')).rejects.toThrow('input.periodReversed');
    await end('2025-06-30');
    await expect(end('2025-06-30')).rejects.toThrow('organisation.unitEnded');
    const seen = await house.write({ as: admin }, (ctx) => getUnit(ctx, { code: 'PHUONG' }));
    expect(seen.successions).toEqual([{ fromCode: 'HUYEN', fromName: 'Đơn vị HUYEN', toCode: 'PHUONG', toName: 'Đơn vị PHUONG', effectiveOn: '2025-07-01', kind: 'SPLIT', legalBasis: 'NQ 1658/NQ-UBTVQH15' }]);
  });

  it('keep their counters apart by workstation', async () => {
    await add('QUAY', { kind: 'OSS' });
    const counter = (name: string) => house.write({ as: admin }, (ctx) => addCounter(ctx, { code: 'QUAY', name, workstation: 'MAY-1' }));
    await counter('Quầy 1');
    await expect(counter('Quầy 2')).rejects.toThrow('organisation.workstationTaken');
    expect((await house.write({ as: admin }, (ctx) => getUnit(ctx, { code: 'QUAY' }))).counters).toMatchObject([{ name: 'Quầy 1', workstation: 'MAY-1' }]);
  });

  it('know the same kinds as the database', async () => {
    expect(await house.allowed('org_unit_kind_check')).toEqual([...UNIT_KINDS].toSorted());
    expect(await house.allowed('org_unit_code_grammar_check')).toEqual([...CODE_GRAMMARS].toSorted());
    expect(await house.allowed('org_succession_kind_check')).toEqual([...SUCCESSION_KINDS].toSorted());
  });
});
