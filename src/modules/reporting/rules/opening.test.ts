import { describe, expect, it } from 'vitest';
import { nameAt, type OfficialColumn } from './official-column.ts';
import { CAUSES_COLUMNS } from './form-causes.ts';
import { FORM_07A_COLUMNS } from './form-07a.ts';
import { II06A_COLUMNS } from './form-ii06a.ts';
import { ENDINGS, HANDS, WAYS, type Measure, type Slice } from './measures.ts';
import { LEFT_COUNTS, type LeftCounts } from './official-forms.ts';
import { OPENABLE, openingOf, type Opening } from './opening.ts';
import { figureValues, PILOT_FIGURES, PILOT_OPENS } from './pilot.ts';

type Step = { readonly measure: Measure; readonly slice: Slice; readonly inPeriod: boolean };
/** Some dossiers that went the same way; each kind of life is there in another number, so that no two figures are equal by chance. */
type Life = { readonly steps: readonly Step[]; readonly dossiers: number };

const LEFT_SO = { withdrawn: 'leftEarly', stopped: 'leftLate' } as const;

/** What a dossier leaves behind: accepted before the period or in it, open at its end or ended, with an apology or without. */
function stepsOf(slice: Slice, acceptedIn: boolean, end: (typeof ENDINGS)[number] | 'inTime' | 'overdue', endedIn: boolean, apology: boolean): Step[] {
  const steps: Step[] = [{ measure: 'accepted', slice, inPeriod: acceptedIn }];
  const then = (measure: Measure) => steps.push({ measure, slice, inPeriod: endedIn });
  then(end);
  if (end === 'withdrawn' || end === 'stopped') {
    then(LEFT_SO[end]);
    if (!acceptedIn) then('leftCarried');
  }
  if (apology && end === 'late') then('lateApology');
  if (apology && end === 'overdue') then('overdueApology');
  return steps;
}

const LIVES: readonly Life[] = WAYS.flatMap((slice) =>
  [false, true].flatMap((acceptedIn) => [...ENDINGS, 'inTime' as const, 'overdue' as const].flatMap((end) => (acceptedIn ? [true] : [false, true]).flatMap((endedIn) => [false, true].map((apology) => stepsOf(slice, acceptedIn, end, endedIn, apology))))),
).map((steps, place) => ({ steps, dossiers: 1 + ((place * 37) % 101) }));

/** How many dossiers a list would show: those whose steps come to something. */
function listed({ plus, minus, over, before = [], slices }: Opening, lives: readonly Life[]): number {
  const counts = ({ measure, slice, inPeriod }: Step): boolean => {
    if (slices !== undefined && !slices.includes(slice)) return false;
    if (over === 'period') return inPeriod;
    return !inPeriod || (over === 'stock' && !before.includes(measure));
  };
  const comesTo = ({ steps }: Life) => steps.filter(counts).reduce((sum, { measure }) => sum + (plus.includes(measure) ? 1 : 0) - (minus.includes(measure) ? 1 : 0), 0);
  return lives.filter((life) => comesTo(life) > 0).reduce((sum, { dossiers }) => sum + dossiers, 0);
}

function cellsOf(lives: readonly Life[]): Record<string, number> {
  const cells: Record<string, number> = {};
  const add = (name: string, dossiers: number) => (cells[name] = (cells[name] ?? 0) + dossiers);
  for (const { steps, dossiers } of lives) {
    for (const { measure, slice, inPeriod } of steps) {
      for (const phase of inPeriod ? (['flow', 'end'] as const) : (['start', 'end'] as const)) {
        add(nameAt(phase, measure), dossiers);
        add(nameAt(phase, measure, slice), dossiers);
      }
    }
  }
  return cells;
}

describe('a cell of a form opens to as many dossiers as stand in it', () => {
  const cells = cellsOf(LIVES);
  const opened = (columns: readonly OfficialColumn[], counts: LeftCounts) =>
    columns.flatMap((column) => {
      const figure = OPENABLE.find((one) => one === column.open(counts));
      return figure === undefined ? [] : [{ id: column.id, told: column.value(cells, counts), listed: listed(openingOf(figure), LIVES) }];
    });

  for (const [form, columns] of Object.entries({ II06a: II06A_COLUMNS, '07a': FORM_07A_COLUMNS, causes: CAUSES_COLUMNS })) {
    it.each(LEFT_COUNTS)(`${form}, those withdrawn or stopped being %s`, (counts) => {
      const rows = opened(columns, counts);
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.map(({ id, told }) => [id, told])).toEqual(rows.map((row) => [row.id, row.listed]));
    });
  }
});

describe('a figure of the plan opens to as many turns as it says', () => {
  it('also those of one hand', () => {
    const turns = (['GUIDE', 'RECEIVE', 'RETURN', 'ONLINE', 'submitted', 'acceptedB', 'in', 'out', 'filed', 'delivered'] as const).flatMap((measure, at) => HANDS.map((slice, hand) => ({ measure, slice, n: 3 + at * 5 + hand * 7 })));
    const told = figureValues(turns, []);
    const lives = turns.map(({ measure, slice, n }): Life => ({ steps: [{ measure, slice, inPeriod: true }], dossiers: n }));
    const ofTurns = PILOT_FIGURES.filter((figure) => !['A1', 'B1', 'C1', 'U'].includes(figure));
    expect(ofTurns.map((figure) => [figure, told[figure]])).toEqual(ofTurns.map((figure) => [figure, listed(openingOf(PILOT_OPENS[figure]), lives)]));
  });
});
