import { describe, expect, it } from 'vitest';
import { FORM_07A_COLUMNS, onlineCell, onlineKindOf, PAID_CELLS } from './form-07a.ts';
import type { Cells } from './official-column.ts';
import { failuresOf, identitiesOf, linesOf } from './official.ts';
import type { OfficialForm } from './official-forms.ts';

const NAMES = { field: (code: string) => code, procedure: (code: string) => code };

/** The equations of a form that fail for these sums, with both sides of the total. */
function failing(form: OfficialForm, cells: Cells): [string, number | undefined, number | undefined][] {
  const lines = linesOf([{ fieldCode: 'HT', procedureCode: '1.001193', cells }], NAMES);
  return identitiesOf(form).flatMap((identity) => failuresOf(identity, 'VY-MC', 'apart', lines).slice(0, 1).map(({ left, right }): [string, number, number] => [identity.id, left, right]));
}

describe('an equation of a form fails by itself', () => {
  it('7 = 8 + 9 + 10: what had ended is more than the ways it ended', () => {
    expect(failing('II06a', { 'start:accepted': 2, 'end:accepted': 2, 'end:early': 2, 'flow:early': 1 })).toEqual([['7=8+9+10', 2, 1]]);
  });

  it('11 = 12 + 13: more are open than in time and overdue', () => {
    expect(failing('II06a', { 'flow:accepted': 3, 'flow:accepted:post': 3, 'end:accepted': 3, 'end:inTime': 1, 'end:overdue': 1 })).toEqual([['11=12+13', 3, 2]]);
  });

  it('3 = 7 + 11: more was received than is solved and open', () => {
    expect(failing('II06a', { 'flow:accepted': 3, 'flow:accepted:post': 3, 'end:accepted': 1, 'end:inTime': 1 })).toEqual([['3=7+11', 3, 1]]);
  });

  it('07a: received is every way of filing', () => {
    expect(failing('07a', { 'flow:accepted': 3, 'flow:accepted:post': 1, [onlineCell('full')]: 1, 'end:accepted': 3, 'end:inTime': 3 })).toEqual([['3=4+5+6', 3, 2]]);
  });

  it('a stock below nothing fails though both sides are equal', () => {
    expect(failing('II06a', { 'end:accepted': 1, 'end:early': 2, 'flow:early': 2, 'end:inTime': -1, 'flow:accepted': 1, 'flow:accepted:post': 1 })).toEqual([['11=12+13', -1, -1]]);
  });

  it('causes: more apologies than late or overdue dossiers', () => {
    expect(failing('causes', { 'flow:late': 1, 'flow:lateApology': 2, 'end:overdue': 1, 'end:overdueApology': 2 })).toEqual([['late', 1, 2], ['openOverdue', 1, 2]]);
  });
});

describe('form 07a', () => {
  const told = (id: string, cells: Cells) => FORM_07A_COLUMNS.find((column) => column.id === id)?.value(cells, 'apart');

  it('tells whole and in part by the words since 2022 and makes no level of before equal to them', () => {
    expect((['TOAN_TRINH', 'MOT_PHAN', 'L1', 'L2', 'L3', 'L4', null]).map(onlineKindOf)).toEqual(['full', 'partial', 'other', 'other', 'other', 'other', 'other']);
  });

  it('overdue without an apology is what is overdue less what has one', () => {
    expect([told('overdueApology', { 'end:overdue': 5, 'end:overdueApology': 2 }), told('overdueNoApology', { 'end:overdue': 5, 'end:overdueApology': 2 })]).toEqual([2, 3]);
  });

  it('paid is paid online and at the counter', () => {
    expect(['paid', 'paidOnline', 'paidDirect'].map((id) => told(id, { [PAID_CELLS.online]: 4, [PAID_CELLS.direct]: 3 }))).toEqual([7, 4, 3]);
  });

  it('taken out of what was received are those withdrawn or stopped that were accepted in the period', () => {
    expect(told('takenOut', { 'flow:withdrawn': 3, 'flow:stopped': 2, 'flow:leftCarried': 1 })).toBe(4);
  });
});
