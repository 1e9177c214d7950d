import { describe, expect, it } from 'vitest';
import { emptyDraft, receptionOf } from './draft.ts';
import { addAnother, leaveOut, mayAdd, setUnit, takeUp } from './list.ts';

const owner = { ...emptyDraft().owner, name: 'Nguyễn Thị Hồng', idNumber: '024185001417' };
const first = { ...emptyDraft('1.001612'), owner, procedureName: 'Đăng ký hộ kinh doanh', quantity: 2, step: 3 };
const second = { ...first, ...addAnother(first), procedureCode: '2.000720', procedureName: 'Thay đổi đăng ký' };

describe('several dossiers of one person', () => {
  it('are received together, in the order they were entered, with her data once', () => {
    const body = receptionOf(second, false);
    expect([body.procedureCode, body.quantity]).toEqual(['1.001612', 2]);
    expect(body.more?.map((one) => [one.procedureCode, one.quantity])).toEqual([['2.000720', 1]]);
    expect(body.parties).toHaveLength(1);
    expect(receptionOf(first, false)).not.toHaveProperty('more');
  });

  it('begin anew for the next one, but keep who stands at the desk', () => {
    const next = { ...first, ...addAnother(first) };
    expect([next.procedureCode, next.step, next.quantity, next.owner.name]).toEqual(['', 0, 1, 'Nguyễn Thị Hồng']);
  });

  it('can be taken up again without losing the one in hand, or left out', () => {
    const again = { ...second, ...takeUp(second, 0) };
    expect([again.procedureCode, again.quantity, again.ready.map((one) => one.procedureCode)]).toEqual(['1.001612', 2, ['2.000720']]);
    expect({ ...second, ...leaveOut(second, 0) }.ready).toEqual([]);
    const dropped = { ...first, ...addAnother(first) };
    expect(takeUp(dropped, 0).ready).toEqual([]);
    expect(takeUp(second, 7)).toEqual({});
  });

  it('are at most fifty', () => {
    expect(mayAdd(second)).toBe(true);
    expect(mayAdd({ ...second, ready: Array.from({ length: 49 }, () => second) })).toBe(false);
  });

  it('get the solving unit where it was missing', () => {
    expect(setUnit(second, '1.001612', 'unit').ready?.[0]?.competentUnitId).toBe('unit');
    expect(setUnit(second, '2.000720', 'unit')).toEqual({ competentUnitId: 'unit' });
    expect(setUnit(second, undefined, 'unit')).toEqual({ competentUnitId: 'unit' });
  });
});
