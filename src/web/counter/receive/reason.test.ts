import { describe, expect, it } from 'vitest';
import { gapsOf } from './reason.ts';

const TET = 'nghỉ Tết Nguyên đán';

describe('why the appointed day is not earlier', () => {
  it('tells a holiday of many days once, from its first to its last day', () => {
    const skipped = ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14', '2021-02-15', '2021-02-16'].map((day) => ({ day, why: TET }));
    expect(gapsOf(skipped)).toEqual({ holidays: [{ why: TET, days: '10–16/02' }], weekends: false });
  });

  it('does not repeat the day that the reason names itself', () => {
    expect(gapsOf([{ day: '2026-11-24', why: 'nghỉ lễ 24/11 (NQ 28/2026/QH16)' }]).holidays).toEqual([{ why: 'nghỉ lễ 24/11 (NQ 28/2026/QH16)', days: '' }]);
    expect(gapsOf([{ day: '2026-05-01', why: 'nghỉ Quốc tế Lao động 1/5' }]).holidays[0]?.days).toBe('');
    expect(gapsOf([{ day: '2026-11-25', why: 'nghỉ bù lễ 24/11' }]).holidays[0]?.days).toBe('25/11');
  });

  it('says weekends once and never lists them, and lets a weekend lie inside a holiday', () => {
    const skipped = [
      { day: '2026-02-14', why: 'Thứ Bảy' },
      { day: '2026-02-15', why: 'Chủ nhật' },
      { day: '2026-02-20', why: TET },
      { day: '2026-02-21', why: 'Thứ Bảy' },
      { day: '2026-02-22', why: 'Chủ nhật' },
      { day: '2026-02-23', why: TET },
    ];
    expect(gapsOf(skipped)).toEqual({ holidays: [{ why: TET, days: '20–23/02' }], weekends: true });
    expect(gapsOf([{ day: '2026-02-14', why: 'Saturday' }])).toEqual({ holidays: [], weekends: true });
  });

  it('keeps two stretches apart when work lies between them, and names both months of a long one', () => {
    const two = gapsOf([{ day: '2026-08-31', why: 'nghỉ lễ' }, { day: '2026-09-02', why: 'nghỉ lễ' }]);
    expect(two.holidays.map((gap) => gap.days)).toEqual(['31/08', '02/09']);
    expect(gapsOf([{ day: '2026-08-31', why: 'nghỉ lễ' }, { day: '2026-09-01', why: 'nghỉ lễ' }]).holidays[0]?.days).toBe('31/08–01/09');
  });
});
