import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, DUE_MARK, placeAfter, toPage } from '#kernel/page.ts';
import { demand, problem, refuse, required } from '#kernel/problem.ts';
import { yearNotLoaded } from '#modules/calendar/rules/working-day.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { listReach } from '#modules/dossier/store/dossier.ts';
import { desksManaged } from '#modules/organisation/service.ts';
import { getUnit } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/board.ts';
import { DUE_DOSSIERS, DUE_SHIPMENTS } from '../rules/board-figures.ts';
import { boardRefused, boardsOf, DUE_GROUPS, dueBetween, dueUntil, fitsBoard, horizonOf, trendOf, type Board, type DueGroup, type Horizon } from '../rules/board.ts';
import * as store from '../store/board.ts';
import { askedOf } from './asked.ts';
import { sumsOf, tilesOf, trendShown, unitsShown, type BoardAsked } from './board-figures.ts';

type Due = Output<typeof contract.getBoard>['due'];

/** The board of the asker's role, or one below it: today, the half-months before, each unit, and what will be late. */
export async function getBoard(ctx: Context, input: Input<typeof contract.getBoard>): Promise<Output<typeof contract.getBoard>> {
  const at = await boardOf(ctx, input);
  const sums = await sumsOf(ctx, at);
  return {
    board: at.board,
    heading: at.asked.heading,
    today: at.today,
    tiles: tilesOf(at, sums),
    trend: trendShown(at, sums),
    units: unitsShown(at, sums),
    due: await dueOf(ctx, at),
    boards: [...at.boards],
    oneStops: at.boards.includes('oneStop') ? at.asked.units.filter((unit) => fitsBoard('oneStop', unit) && (unit.validTo ?? at.today) >= at.today).map(({ id, code, name, kind }) => ({ id, code, name, kind })) : [],
  };
}

/** What stands behind a group of what will be late. */
export async function listDueSoon(ctx: Context, input: Input<typeof contract.listDueSoon>): Promise<Output<typeof contract.listDueSoon>> {
  const at = await boardOf(ctx, input);
  const horizon = horizonOf((await calendarFor(ctx)).calendar, at.today);
  const days = dueDays(input.group, horizon);
  const limit = input.limit ?? 50;
  const after = placeAfter(input.after, at.board === 'post' ? DAY_MARK : DUE_MARK);
  const rows = at.board === 'post' ? await store.listDueShipments(ctx.db, await postUnits(ctx), at.today, days, { after, limit: limit + 1 }) : await dueDossiers(ctx, at, { ...days, waiting: input.group === 'waiting' }, { after, limit: limit + 1 });
  const mayOpen = signedIn(ctx).permissions.includes(at.board === 'post' ? 'postal.look' : 'dossier.view');
  const page = toPage(rows, limit, (row) => [row.sortKey, row.id]);
  return { rows: page.rows.map((row) => presentDue(row, mayOpen)), next: page.next };
}

function presentDue({ id, number, procedureCode, procedureName, fieldCode, unitName, status, state, dueDay, dueAt, inReach }: store.DueRow, mayOpen: boolean): Output<typeof contract.listDueSoon>['rows'][number] {
  return { id, number, openable: inReach && mayOpen, procedureCode, procedureName, fieldCode, unitName, status, state, dueDay, dueAt };
}

/** A group whose days the calendar does not know is refused, never guessed. */
function dueDays(group: DueGroup, horizon: Horizon): store.DueDays {
  if (group === 'waiting') return { from: null, to: dueUntil(horizon) };
  return required(dueBetween(group, horizon), yearNotLoaded(Number(horizon.today.slice(0, 4)) + 1));
}

async function dueDossiers(ctx: Context, at: BoardAsked, days: store.DueDays & { waiting: boolean }, page: { after: store.DueAfter; limit: number }) {
  const actor = signedIn(ctx);
  const reach = actor.role === 'PROV_MONITOR' ? at.asked.unitIds : await listReach(ctx.db, actor.unitId);
  return store.listDueDossiers(ctx.db, at.units, at.as, { ...days, reach }, page);
}

async function dueOf(ctx: Context, at: BoardAsked): Promise<Due> {
  const horizon = horizonOf((await calendarFor(ctx)).calendar, at.today);
  const post = at.board === 'post';
  const counts = post ? await store.countDueShipments(ctx.db, await postUnits(ctx), horizon) : await store.countDueDossiers(ctx.db, at.units, at.as, horizon);
  const groups = DUE_GROUPS.filter((group) => !(post && group === 'waiting')).map((group) => {
    const days = group === 'waiting' ? { from: null, to: dueUntil(horizon) } : dueBetween(group, horizon);
    return { group, from: days?.from ?? null, to: days?.to ?? null, count: days === undefined ? null : counts[group] };
  });
  const unknown = groups.some(({ count }) => count === null);
  return {
    of: post ? 'shipments' : 'dossiers',
    definition: post ? { id: 'dueShipments', ...DUE_SHIPMENTS } : { id: 'dueDossiers', ...DUE_DOSSIERS },
    groups,
    missing: unknown ? { vi: 'Lịch làm việc của năm tới chưa nạp nên chưa biết ngày làm việc tiếp theo. Hãy nhờ quản trị nạp lịch.', en: 'The calendar of the coming year is not loaded, so the next working days are not known. Have the administrator load it.' } : null,
  };
}

/** The units whose shipments a manager answers for: hers with those below, and the one-stops whose postal desk she serves. */
async function postUnits(ctx: Context): Promise<string[]> {
  return [...(await listReach(ctx.db, signedIn(ctx).unitId)), ...(await desksManaged(ctx))];
}

async function boardOf(ctx: Context, input: { readonly board?: Board; readonly unit?: string }): Promise<BoardAsked> {
  const actor = signedIn(ctx);
  const boards = boardsOf(actor.role);
  const board = input.board ?? required(boards[0], problem('reporting.notYourBoard', {}, 403));
  demand(boardRefused(actor.role, board));
  const today = dayOf(ctx.now);
  const from = trendOf(today)[0]?.from ?? today;
  const asked = await askedOf(ctx, { unit: input.unit ?? (await getUnit(ctx.db, actor.unitId)).code, from, to: today });
  if (!fitsBoard(board, asked.unit)) refuse(problem('reporting.unitHasNoBoard', { unit: asked.unit.code, field: 'unit' }, 422));
  const post = board === 'post';
  return { board, boards, asked, units: post ? await desksManaged(ctx) : asked.unitIds, as: post ? 'reception' : asked.as, today };
}
