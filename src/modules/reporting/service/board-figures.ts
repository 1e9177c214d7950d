import type { Day } from '#kernel/day.ts';
import type { Output } from '#kernel/operation.ts';
import type { Unit } from '#modules/organisation/rules.ts';
import { listAllUnits } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/board.ts';
import { BOARD_FIGURES, ON_TIME_SHARE, type BoardFigureId } from '../rules/board-figures.ts';
import type { CountedAs } from '../rules/asked.ts';
import { fitsBoard, measuresOf, shareOf, SHOWN, trendOf, valueOf, type Board, type Summed } from '../rules/board.ts';
import type { Measure } from '../rules/measures.ts';
import { sumBelow, sumSteps, type Sum } from '../store/sums.ts';
import type { Asked } from './asked.ts';

type BoardShown = Output<typeof contract.getBoard>;

/** A board understood: whose units it tells of, and of what it says "due". */
export type BoardAsked = {
  readonly board: Board;
  readonly asked: Asked;
  readonly boards: readonly Board[];
  /** The units whose steps are summed, and as whose. */
  readonly units: readonly string[];
  readonly as: CountedAs;
  readonly today: Day;
};

/** Everything a board is made of: four sums, however many units there are. */
export type BoardSums = {
  readonly today: readonly Sum[];
  readonly halves: readonly Sum[];
  readonly flows: readonly Sum[];
  readonly stocks: readonly Sum[];
  /** The units of the rows by id. */
  readonly units: readonly Unit[];
};

const SOLVED = ['early', 'onTime', 'late'] as const satisfies readonly Measure[];

/** Sums what a board shows: of today, of each half-month, of each unit in them, and what stands open at each. */
export async function sumsOf(ctx: Context, at: BoardAsked): Promise<BoardSums> {
  const { units, as, today, board, asked } = at;
  const shown = SHOWN[board];
  const flows = measuresOf([...shown.tiles, ...shown.trend, ...shown.units].filter((id) => !BOARD_FIGURES[id].stock));
  const stocks = measuresOf([...shown.tiles, ...shown.units].filter((id) => BOARD_FIGURES[id].stock));
  const question = { units, as, to: today, asOf: today, knownOn: today };
  const byUnit = (from: Day | null, measures: readonly Measure[], cuts: readonly 'slice'[]) => {
    if (as === 'solver') return sumBelow(ctx.db, { ...question, from, measures }, asked.unit.id, cuts);
    return sumSteps(ctx.db, { ...question, from, measures }, [board === 'post' ? 'unit' : 'solver', ...cuts]);
  };
  return {
    today: await sumSteps(ctx.db, { ...question, from: today, measures: flows }, ['slice']),
    halves: await sumSteps(ctx.db, { ...question, from: asked.from, measures: flows }, ['slice', 'half']),
    flows: await byUnit(asked.from, [...new Set([...flows, ...SOLVED])], ['slice']),
    stocks: stocks.length === 0 ? [] : await byUnit(null, stocks, []),
    units: board === 'post' || board === 'oneStop' ? await listAllUnits(ctx.db) : asked.units,
  };
}

/** The big figures: of today, or as they stand now. */
export function tilesOf(at: BoardAsked, sums: BoardSums): BoardShown['tiles'] {
  const { board, today } = at;
  const half = trendOf(today).at(-1)?.from;
  const running = sums.halves.filter((sum) => sum.half === half);
  const opened = openedUnit(at, sums);
  return SHOWN[board].tiles.map((id) => {
    const { stock, opens } = BOARD_FIGURES[id];
    return {
      definition: definitionOf(id),
      stock,
      value: stock ? valueOf(id, sums.stocks) : valueOf(id, sums.today),
      half: stock ? null : valueOf(id, running),
      opens: opened === undefined ? null : { figure: opens, unit: opened, solver: null, from: today, to: today },
    };
  });
}

/** The half-months before, and the running one. */
export function trendShown(at: BoardAsked, sums: BoardSums): BoardShown['trend'] {
  const { board, today } = at;
  const opened = openedUnit(at, sums);
  const halves = trendOf(today);
  const series = SHOWN[board].trend.map((id) => ({ definition: definitionOf(id), opens: opened === undefined ? null : BOARD_FIGURES[id].opens, values: halves.map(({ from }) => valueOf(id, sums.halves.filter((sum) => sum.half === from))) }));
  return { unit: opened ?? null, halves: halves.map((half) => ({ ...half, complete: half.to < today })), series };
}

/** Whose list a figure of the whole board opens to: the asked unit's; of the post its one one-stop's, where there is one only. */
function openedUnit({ board, asked, units }: BoardAsked, sums: BoardSums): string | undefined {
  if (board !== 'post') return asked.unit.code;
  return units.length === 1 ? sums.units.find(({ id }) => id === units[0])?.code : undefined;
}

/** Each unit in the order of its code, with a share only where it is of enough. */
export function unitsShown(at: BoardAsked, sums: BoardSums): BoardShown['units'] {
  const { board, asked, today } = at;
  const ids = SHOWN[board].units;
  const rows = rowsOf(at, sums);
  return {
    from: asked.from,
    to: today,
    columns: ids.map((id) => ({ definition: definitionOf(id), stock: BOARD_FIGURES[id].stock })),
    share: board === 'post' ? null : { id: 'onTimeShare', ...ON_TIME_SHARE },
    rows: rows.map(({ unit, flows, stocks }) => ({
      unit: { id: unit.id, code: unit.code, name: unit.name, kind: unit.kind },
      board: at.boards.find((one) => one !== 'post' && unit.id !== asked.unit.id && fitsBoard(one, unit) && one !== 'province') ?? null,
      cells: ids.map((id) => cellOf(at, unit, id, BOARD_FIGURES[id].stock ? stocks : flows)),
      share: board === 'post' ? null : onTimeShare(flows),
    })),
  };
}

type Row = { readonly unit: Unit; readonly flows: readonly Summed[]; readonly stocks: readonly Summed[] };

/** The rows of the table: of the post each one-stop; of a one-stop each solving department; of an administration each unit directly below it, with what is below that. */
function rowsOf({ board }: BoardAsked, sums: BoardSums): Row[] {
  const idOf = (sum: Sum): string | undefined => (board === 'post' ? sum.unitId : (sum.solverId ?? undefined));
  const places = Map.groupBy([...sums.flows, ...sums.stocks], idOf);
  const units = sums.units.filter(({ id }) => places.has(id)).toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return units.map((unit) => ({ unit, flows: sums.flows.filter((sum) => idOf(sum) === unit.id), stocks: sums.stocks.filter((sum) => idOf(sum) === unit.id) }));
}

function cellOf({ board, asked, today }: BoardAsked, unit: Unit, id: BoardFigureId, sums: readonly Summed[]): BoardShown['units']['rows'][number]['cells'][number] {
  const { opens, stock } = BOARD_FIGURES[id];
  const days = { from: stock ? today : asked.from, to: today };
  const by = board === 'oneStop' ? { unit: asked.unit.code, solver: unit.code } : { unit: unit.code, solver: unit.id === asked.unit.id ? unit.code : null };
  return { value: valueOf(id, sums), opens: { figure: opens, ...by, ...days } };
}

function onTimeShare(flows: readonly Summed[]): number | null {
  const sum = (measures: readonly Measure[]) => flows.filter(({ measure }) => measures.includes(measure)).reduce((total, { n }) => total + n, 0);
  return shareOf(sum(['early', 'onTime']), sum(SOLVED));
}

function definitionOf(id: BoardFigureId): BoardShown['trend']['series'][number]['definition'] {
  const { plus: _plus, minus: _minus, slices: _slices, stock: _stock, opens: _opens, ...definition } = BOARD_FIGURES[id];
  return { id, ...definition };
}
