import { plusDays, type Day } from '#kernel/day.ts';
import { forbidden, type Problem } from '#kernel/problem.ts';
import type { Role } from '#modules/access/rules.ts';
import { plusWorkingDays, isProblem, type Calendar } from '#modules/calendar/rules/working-day.ts';
import type { Unit } from '#modules/organisation/rules.ts';
import { BOARD_FIGURES, type BoardFigure, type BoardFigureId } from './board-figures.ts';
import { halfOf, nextHalf } from './half.ts';
import type { Measure } from './measures.ts';

export const BOARDS = ['oneStop', 'post', 'leader', 'province'] as const;
export type Board = (typeof BOARDS)[number];

/** Whose board is whose (domain A.2, row "reports"); who stands above may look at the boards below her. The first is her own. */
const BOARDS_OF: Partial<Record<Role, readonly [Board, ...Board[]]>> = {
  OSS_HEAD: ['oneStop'],
  POST_OFFICE_MANAGER: ['post'],
  POST_PROVINCE: ['post'],
  DEPT_HEAD: ['leader'],
  LEADER: ['leader', 'oneStop'],
  PROV_MONITOR: ['province', 'leader', 'oneStop'],
};

/** The boards of a role, her own first. */
export function boardsOf(role: string): readonly Board[] {
  return Object.entries(BOARDS_OF).find(([known]) => known === role)?.[1] ?? [];
}

/** Refuses a board that is not for the role. */
export function boardRefused(role: string, board: Board): Problem | undefined {
  return boardsOf(role).includes(board) ? undefined : forbidden('reporting.notYourBoard', { board });
}

const ONE_STOPS: readonly string[] = ['OSS', 'CENTER', 'BRANCH'];
const POSTS: readonly string[] = ['POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX'];

/** Whether a board can be of a unit: the one-stop's of a one-stop, the post's of a unit of the post, the others of an administration or a department. */
export function fitsBoard(board: Board, { kind }: Pick<Unit, 'kind'>): boolean {
  if (board === 'oneStop') return ONE_STOPS.includes(kind);
  if (board === 'post') return POSTS.includes(kind);
  return !ONE_STOPS.includes(kind) && !POSTS.includes(kind);
}

/** What stands big on each board, what its chart draws, and what is told of each unit. */
export const SHOWN = {
  oneStop: { tiles: ['accepted', 'returned', 'guided', 'helped', 'waiting', 'open', 'overdue'], trend: ['accepted', 'solved'], units: ['accepted', 'solved', 'late', 'open', 'overdue'] },
  post: { tiles: ['postTurns', 'postHelped', 'sentIn', 'sentOut', 'delivered'], trend: ['postTurns', 'postHelped', 'sentIn', 'sentOut'], units: ['postTurns', 'postHelped', 'sentIn', 'sentOut', 'delivered'] },
  leader: { tiles: ['accepted', 'solved', 'open', 'overdue', 'overdueNoApology'], trend: ['accepted', 'solved', 'late'], units: ['accepted', 'solved', 'late', 'open', 'overdue'] },
  province: { tiles: ['accepted', 'solved', 'open', 'overdue', 'overdueNoApology'], trend: ['accepted', 'solved', 'late'], units: ['accepted', 'solved', 'late', 'open', 'overdue'] },
} as const satisfies Record<Board, { tiles: readonly BoardFigureId[]; trend: readonly BoardFigureId[]; units: readonly BoardFigureId[] }>;

/** Half-months of the chart, the running one last. */
const TREND_HALVES = 12;

/** The half-months of the chart: each with its first and last day. */
export function trendOf(today: Day): { from: Day; to: Day }[] {
  const halves = [halfOf(today)];
  while (halves.length < TREND_HALVES) halves.unshift(halfOf(plusDays(halves[0] ?? today, -1)));
  return halves.map((from) => ({ from, to: plusDays(nextHalf(from), -1) }));
}

/** The measures some figures need, each once. */
export function measuresOf(ids: readonly BoardFigureId[]): Measure[] {
  return [...new Set(ids.flatMap((id) => [...BOARD_FIGURES[id].plus, ...BOARD_FIGURES[id].minus]))];
}

/** A sum as the figures of a board read it. */
export type Summed = { readonly measure: Measure; readonly n: number; readonly slice?: string };

/** The value of a figure from sums of its measures. */
export function valueOf(id: BoardFigureId, sums: readonly Summed[]): number {
  const figure: BoardFigure = BOARD_FIGURES[id];
  const fits = sums.filter(({ slice }) => figure.slices === undefined || figure.slices.some((one) => one === slice));
  const sum = (measures: readonly Measure[]) => fits.filter(({ measure }) => measures.includes(measure)).reduce((total, { n }) => total + n, 0);
  return sum(figure.plus) - sum(figure.minus);
}

/** Below so many nothing is told as a share: a department may be one person (nobody is ranked by a handful). */
const SHARE_FLOOR = 30;

/** A share in percent with one decimal; null below the floor. */
export function shareOf(part: number, whole: number): number | null {
  return whole < SHARE_FLOOR ? null : Math.round((1000 * part) / whole) / 10;
}

/** What is due is told in these groups, the worst first; who waits for the citizen stands apart. */
export const DUE_GROUPS = ['overdue', 'today', 'next', 'week', 'waiting'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** The days at which the groups end: the next working day and the fifth from today; undefined where the year's calendar is not loaded, never assumed. */
export type Horizon = { readonly today: Day; readonly next: Day | undefined; readonly week: Day | undefined };

const WEEK = 5;

export function horizonOf(calendar: Calendar, today: Day): Horizon {
  const next = plusWorkingDays(calendar, today, 1);
  const week = plusWorkingDays(calendar, today, WEEK);
  return { today, next: isProblem(next) ? undefined : next, week: isProblem(week) ? undefined : week };
}

/** The last promised day a board looks at. */
export function dueUntil({ today, next, week }: Horizon): Day {
  return week ?? next ?? today;
}

/** The first and last promised day of a group; undefined where the calendar does not reach it. */
export function dueBetween(group: Exclude<DueGroup, 'waiting'>, { today, next, week }: Horizon): { readonly from: Day | null; readonly to: Day } | undefined {
  if (group === 'overdue') return { from: null, to: plusDays(today, -1) };
  if (group === 'today') return { from: today, to: today };
  if (next === undefined) return undefined;
  if (group === 'next') return { from: plusDays(today, 1), to: next };
  return week === undefined ? undefined : { from: plusDays(next, 1), to: week };
}
