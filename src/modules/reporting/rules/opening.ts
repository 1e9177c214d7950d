import { plusDays, type Day } from '#kernel/day.ts';
import { ENDINGS, MEASURES, STANDING, type Measure, type Slice } from './measures.ts';

/**
 * What stands behind a figure: the keys whose steps of `plus`, less those of `minus`, come to something. Of a stock all days count from the beginning: to the end of the
 * period, or (`carried`) to the day before it. `before` names measures that count only up to the day before the period. `slices` leaves only some ways or hands in.
 */
export type Opening = { readonly plus: readonly Measure[]; readonly minus: readonly Measure[]; readonly over: 'period' | 'stock' | 'carried'; readonly before?: readonly Measure[]; readonly slices?: readonly Slice[] };

const ONLINE = ['onlineAlone', 'onlineHelped'] as const;
const DIRECT = ['counterAgency', 'counterPost', 'post'] as const;
const POSTAL = ['post', 'both'] as const;
const SOLVED = ['early', 'onTime', 'late'] as const;
const LEFT = ['withdrawn', 'stopped'] as const;
const TURNS_A = ['GUIDE', 'RECEIVE', 'RETURN'] as const;

/** Figures that are more than one measure by its own name. */
const COMPOSED_FIGURES = [
  'acceptedOnline', 'acceptedDirect', 'acceptedByPost', 'acceptedAtCounter', 'acceptedKept', 'acceptedOnlineKept', 'acceptedDirectKept', 'carriedIn', 'carriedInKept', 'received', 'receivedKept', 'solved',
  'solvedAll', 'earlyAll', 'onTimeAll', 'lateAll', 'setAside', 'lateNoApology', 'open', 'openInTime', 'openOverdue', 'overdueNoApology', 'returned',
  'A', 'AP', 'B', 'postHelped', 'C', 'A1', 'B1', 'C1', 'U', 'onlyA', 'onlyB', 'onlyC', 'onlyAB', 'onlyAC', 'onlyBC', 'ABC',
] as const;
type Composed = (typeof COMPOSED_FIGURES)[number];

const COMPOSED = {
  acceptedOnline: flow(['accepted'], [], ONLINE),
  acceptedDirect: flow(['accepted'], [], DIRECT),
  acceptedByPost: flow(['accepted'], [], ['post']),
  acceptedAtCounter: flow(['accepted'], [], ['counterAgency', 'counterPost']),
  acceptedKept: flow(['accepted'], LEFT),
  acceptedOnlineKept: flow(['accepted'], LEFT, ONLINE),
  acceptedDirectKept: flow(['accepted'], LEFT, DIRECT),
  carriedIn: { plus: ['accepted'], minus: ENDINGS, over: 'carried' },
  carriedInKept: { plus: ['accepted'], minus: ENDINGS, over: 'stock', before: ['accepted', ...SOLVED] },
  received: { plus: ['accepted'], minus: ENDINGS, over: 'stock', before: ENDINGS },
  receivedKept: { plus: ['accepted'], minus: ENDINGS, over: 'stock', before: SOLVED },
  solved: flow(SOLVED),
  solvedAll: flow(ENDINGS),
  earlyAll: flow(['early', 'leftEarly']),
  onTimeAll: flow(['onTime', 'leftOnTime']),
  lateAll: flow(['late', 'leftLate']),
  setAside: flow(LEFT),
  lateNoApology: flow(['late'], ['lateApology']),
  open: { plus: ['accepted'], minus: ENDINGS, over: 'stock' },
  openInTime: { plus: ['inTime'], minus: [], over: 'stock' },
  openOverdue: { plus: ['overdue'], minus: [], over: 'stock' },
  overdueNoApology: { plus: ['overdue'], minus: ['overdueApology'], over: 'stock' },
  returned: flow(['returnedCounter', 'returnedPost', 'returnedElectronic']),
  A: flow(TURNS_A),
  AP: flow(TURNS_A, [], POSTAL),
  B: flow(['ONLINE']),
  postHelped: flow(['ONLINE'], [], POSTAL),
  C: flow(['in', 'out']),
  A1: flow(['setA']),
  B1: flow(['setB']),
  C1: flow(['setC']),
  U: flow(['setABC']),
  onlyA: flow(['setABC'], ['setBC']),
  onlyB: flow(['setABC'], ['setAC']),
  onlyC: flow(['setABC'], ['setAB']),
  onlyAB: flow(['setAC', 'setBC'], ['setC', 'setABC']),
  onlyAC: flow(['setAB', 'setBC'], ['setB', 'setABC']),
  onlyBC: flow(['setAB', 'setAC'], ['setA', 'setABC']),
  ABC: flow(['setA', 'setB', 'setC', 'setABC'], ['setAB', 'setAC', 'setBC']),
} as const satisfies Readonly<Record<Composed, Opening>>;

const STOCKS: readonly Measure[] = STANDING;

/** Every figure that opens to a list: those of the table above, and each measure by its own name. */
export const OPENABLE = [...COMPOSED_FIGURES, ...MEASURES] as const;
export type Openable = (typeof OPENABLE)[number];

/** What a figure opens to. */
export function openingOf(figure: Openable): Opening {
  return isComposed(figure) ? COMPOSED[figure] : { plus: [figure], minus: [], over: STOCKS.includes(figure) ? 'stock' : 'period' };
}

type OpenedDays = { readonly from: Day | null; readonly to: Day; readonly before?: { readonly measures: readonly Measure[]; readonly to: Day } };

/** The days an opening counts: of a stock from the beginning. */
export function daysOfOpening({ over, before }: Opening, period: { readonly from: Day; readonly to: Day }): OpenedDays {
  if (over === 'period') return { from: period.from, to: period.to };
  const eve = plusDays(period.from, -1);
  return { from: null, to: over === 'stock' ? period.to : eve, ...(before === undefined ? {} : { before: { measures: before, to: eve } }) };
}

function flow(plus: readonly Measure[], minus: readonly Measure[] = [], slices?: readonly Slice[]): Opening {
  return { plus, minus, over: 'period', ...(slices === undefined ? {} : { slices }) };
}

function isComposed(figure: Openable): figure is Composed {
  return Object.hasOwn(COMPOSED, figure);
}
