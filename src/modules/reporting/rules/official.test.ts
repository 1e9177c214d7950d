import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays, type Day } from '#kernel/day.ts';
import { histories, ONE_STOP, someDay } from '../fixture/histories.ts';
import type { Entry } from './entry.ts';
import { FORM_07A_COLUMNS, onlineCell } from './form-07a.ts';
import { II06A_COLUMNS } from './form-ii06a.ts';
import { groupsOf } from './grouping.ts';
import { nameAt, ONLINE_WAYS, PHASES, type Cells, type Phase } from './official-column.ts';
import { failuresOf, FORM_COLUMNS, identitiesOf, linesOf, rowsOf, type Counted, type Names } from './official.ts';
import { LEFT_COUNTS, OFFICIAL_FORMS } from './official-forms.ts';
import { recountLives } from './recount.ts';
import { stepsOf, type Step } from './steps.ts';

const NAMES: Names = { field: (code) => `Lĩnh vực ${code}`, procedure: (code) => `Thủ tục ${code}` };
type Asked = { from: Day; to: Day; asOf: Day; knownOn: Day };
const days = fc.tuple(someDay, someDay, someDay, someDay).map(([one, other, asOf, knownOn]): Asked => ({ from: one < other ? one : other, to: one < other ? other : one, asOf, knownOn }));

describe('the official forms, whatever happened', () => {
  it('keep their identities for any period and any two days, with late entries and corrections, whether withdrawn dossiers count as solved or apart', () => {
    fc.assert(
      fc.property(histories, days, (entries, asked) => {
        const lines = linesOf(countedOf(entries, asked), NAMES);
        for (const form of OFFICIAL_FORMS) {
          for (const counts of LEFT_COUNTS) expect(identitiesOf(form).flatMap((identity) => failuresOf(identity, 'VY-MC', counts, lines))).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('say in II.06a what a slow recount of the journal counts', () => {
    fc.assert(
      fc.property(histories, days, (entries, asked) => {
        const counted = countedOf(entries, asked);
        const { acceptedOnline: online = 0, accepted = 0, carriedIn = 0, early = 0, leftEarly = 0, onTime = 0, leftOnTime = 0, late = 0, leftLate = 0, leftCarried = 0, withdrawn = 0, stopped = 0, open = 0, openInTime = 0, openOverdue = 0, corrected = 0 } = recountLives(entries, { ...asked, unit: ONE_STOP, as: 'reception' });
        const left = withdrawn + stopped;
        expect(total('solved', counted)).toEqual({ 3: accepted + carriedIn, 4: online, 5: accepted - online, 6: carriedIn, 7: early + onTime + late + left, 8: early + leftEarly, 9: onTime + leftOnTime, 10: late + leftLate, 11: open, 12: openInTime, 13: openOverdue, withdrawn, stopped, corrected });
        const apart = total('apart', counted);
        expect(apart).toMatchObject({ 3: accepted + carriedIn - left, 6: carriedIn - leftCarried, 7: early + onTime + late, 8: early, 9: onTime, 10: late, 11: open });
        expect(Number(apart['4']) + Number(apart['5'])).toBe(accepted - (left - leftCarried));
      }),
      { numRuns: 200 },
    );
  });

  it('never tell less than nothing in a cell', () => {
    fc.assert(
      fc.property(histories, days, fc.constantFrom(...OFFICIAL_FORMS), fc.constantFrom(...LEFT_COUNTS), (entries, asked, form, counts) => {
        const values = rowsOf(form, counts, linesOf(countedOf(entries, asked), NAMES)).flatMap((row) => row.values);
        expect(values.filter((value) => value !== null && value < 0)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a report', () => {
  const procedure = (fieldCode: string, procedureCode: string, cells: Cells): Counted => ({ fieldCode, procedureCode, cells });

  it('names the equation that fails and the row, so that it is not issued', () => {
    const counted = [procedure('TP', '1.001', { 'flow:accepted': 2, 'flow:accepted:post': 1, 'end:accepted': 2, 'end:inTime': 2 })];
    const broken = identitiesOf('II06a').map((identity) => [identity.id, failuresOf(identity, 'UBND huyện', 'apart', linesOf(counted, NAMES)).map(({ row, left, right }) => [row, left, right])]);
    expect(broken).toEqual([['3=4+5+6', [['Tổng số', 2, 1], ['Lĩnh vực TP', 2, 1], ['Thủ tục 1.001', 2, 1]]], ['7=8+9+10', []], ['11=12+13', []], ['3=7+11', []]]);
  });

  it('goes from the total through each field to its procedures, in the order of their Vietnamese names, and leaves out what comes to nothing', () => {
    const some = { 'flow:accepted': 1, 'flow:accepted:counterPost': 1, 'end:accepted': 1, 'end:inTime': 1 };
    const rows = rowsOf('II06a', 'apart', linesOf([procedure('YT', '3', some), procedure('ĐT', '2', some), procedure('ĐT', '1', some), procedure('GD', '9', { 'start:accepted': 4, 'start:late': 4, 'end:accepted': 4, 'end:late': 4 })], NAMES));
    expect(rows.map(({ level, name }) => [level, name])).toEqual([['total', 'Tổng số'], ['field', 'Lĩnh vực ĐT'], ['procedure', 'Thủ tục 1'], ['procedure', 'Thủ tục 2'], ['field', 'Lĩnh vực YT'], ['procedure', 'Thủ tục 3']]);
    expect(rows[0]?.values.slice(0, 3)).toEqual([3, 0, 3]);
  });

  it('leaves a cell nobody records empty and says why', () => {
    const silent = OFFICIAL_FORMS.flatMap((form) => FORM_COLUMNS[form].filter((column) => column.value({}, 'apart') === null));
    expect(silent.map(({ id }) => id)).toEqual(['otherWay', 'waitingInTime', 'waitingOverdue', 'fault']);
    expect(silent.every(({ missing }) => (missing?.vi ?? '').startsWith('Không ghi nhận'))).toBe(true);
  });

  it('defines every column in both languages, and each column of II.06a has its number', () => {
    for (const column of OFFICIAL_FORMS.flatMap((form) => FORM_COLUMNS[form])) {
      const { name, counts, period } = column.definition;
      expect([name, counts, period].flatMap(({ vi, en }) => [vi, en]).filter((words) => words.trim() === '')).toEqual([]);
    }
    expect(II06A_COLUMNS.flatMap(({ no }) => no ?? [])).toEqual(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']);
    expect(new Set(FORM_07A_COLUMNS.map(({ id }) => id)).size).toBe(FORM_07A_COLUMNS.length);
  });
});

function total(counts: 'solved' | 'apart', counted: readonly Counted[]): Record<string, number | null | undefined> {
  const [row] = rowsOf('II06a', counts, linesOf(counted, NAMES));
  return Object.fromEntries(II06A_COLUMNS.map(({ id, no }, place) => [no ?? id, row?.values[place]]));
}

/** What the statements of the three phases would bring, from the steps of these entries. */
function countedOf(entries: readonly Entry[], { from, to, asOf, knownOn }: Asked): Counted[] {
  const steps = groupsOf(entries).flatMap((group) => stepsOf(group, () => undefined)).filter((step) => step.keyKind === 'dossier' && step.unitId === ONE_STOP && step.since <= asOf && step.known <= knownOn);
  const until = to < asOf ? to : asOf;
  const inside: Readonly<Record<Phase, (step: Step) => boolean>> = {
    start: ({ day }) => day <= plusDays(from, -1),
    flow: ({ day, prev }) => from <= day && day <= until && (prev === null || prev < from),
    end: ({ day, prev }) => day <= until && prev === null,
  };
  const rows = Map.groupBy(steps, ({ fieldCode, procedureCode }) => `${fieldCode} ${procedureCode}`);
  return [...rows.values()].map((met) => ({ fieldCode: met[0]?.fieldCode ?? '', procedureCode: met[0]?.procedureCode ?? '', cells: cellsOf(met, inside) }));
}

function cellsOf(steps: readonly Step[], inside: Readonly<Record<Phase, (step: Step) => boolean>>): Cells {
  const cells: Record<string, number> = {};
  const add = (name: string, n: number) => (cells[name] = (cells[name] ?? 0) + n);
  for (const phase of PHASES) {
    for (const step of steps.filter(inside[phase])) {
      add(nameAt(phase, step.measure), step.n);
      add(nameAt(phase, step.measure, step.slice), step.n);
      if (phase === 'flow' && step.measure === 'accepted' && ONLINE_WAYS.some((way) => way === step.slice)) add(onlineCell('other'), step.n);
    }
  }
  return cells;
}
