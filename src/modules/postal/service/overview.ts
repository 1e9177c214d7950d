import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, refuse } from '#kernel/problem.ts';
import { isProblem, type Calendar } from '#modules/calendar/rules/working-day.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { openAtDayEnd } from '#modules/custody/service/outs.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/overview.ts';
import { clocksOf, longestFirst } from '../rules/clocks.ts';
import { listRanges } from '../store/labels.ts';
import { listOutageRows } from '../store/outages.ts';
import * as store from '../store/overview.ts';
import { lookedAfter } from './seen-shipment.ts';

type Overview = Output<typeof contract.getPostalOverview>;
type Blockers = Output<typeof contract.listDayCloseBlockers>;

const LATE_SHOWN = 100;

/** Where every open shipment of the asker's units is now, what is late and whose, and what waits for somebody. */
export async function getPostalOverview(ctx: Context, _input: Input<typeof contract.getPostalOverview>): Promise<Overview> {
  const asker = await askerOf(ctx);
  const today = dayOf(ctx.now);
  const waiting = await store.getWaiting(ctx.db, asker, today);
  const at = { today, now: ctx.now };
  const late = latenessOf((await calendarFor(ctx)).calendar, await store.listLateRows(ctx.db, asker, at, LATE_SHOWN), ctx.now);
  const ranges = (await listRanges(ctx.db, asker)).filter((row) => row.state === 'open' && row.left < row.warnBelow);
  return {
    at: ctx.now,
    states: await store.listStateCounts(ctx.db, asker),
    holders: await store.listHolderCounts(ctx.db, asker),
    late: late.slice(0, LATE_SHOWN),
    lateCounts: await store.getLateCounts(ctx.db, asker, at),
    readyNotTaken: { count: waiting.ready, oldestAt: waiting.readyOldest },
    complaints: { open: waiting.complaints, late: waiting.complaintsLate, nextDue: waiting.complaintsNext },
    ranges: ranges.map(({ id, unitId, unitName, left, warnBelow }) => ({ id, unitId, unitName, left, warnBelow })),
    outages: await listOutageRows(ctx.db, asker, true),
    incidents: { open: waiting.incidents, oldestAt: waiting.incidentsOldest },
    compensations: { unpaid: waiting.unpaid, nextDue: waiting.unpaidNext },
    codUnpaid: { count: waiting.codCount, amountVnd: waiting.codVnd },
    proofMissing: waiting.proofMissing,
  };
}

/** What of one person's is not in order yet at the end of the day; a manager or who countersigns may ask it of her people. */
export async function listDayCloseBlockers(ctx: Context, input: Input<typeof contract.listDayCloseBlockers>): Promise<Blockers> {
  const actor = signedIn(ctx);
  const staffId = input.staffId ?? actor.staffId;
  if (staffId !== actor.staffId && !(await mayAskOf(ctx, staffId))) refuse(notFound('postal.staffUnknown'));
  const { outs, incidents } = await openAtDayEnd(ctx, staffId);
  const out = outs.map(({ subjectKind, subjectId, label, outAt, way }) => ({ kind: subjectKind === 'shipment' ? ('shipmentOut' as const) : ('bagNotAccepted' as const), id: subjectId, number: label, since: outAt, what: way, subject: { kind: subjectKind, id: subjectId } }));
  const odd = incidents.map((one) => ({ kind: 'incidentOpen' as const, id: one.id, number: one.label, since: one.reportedAt, what: one.difference, subject: { kind: one.subjectKind, id: one.subjectId } }));
  return { rows: [...out, ...odd].toSorted((a, b) => a.since.getTime() - b.since.getTime()).slice(0, 200) };
}

async function askerOf(ctx: Context) {
  return { ...(await lookedAfter(ctx)), everywhere: signedIn(ctx).role === 'PROV_MONITOR' };
}

async function mayAskOf(ctx: Context, staffId: string): Promise<boolean> {
  const { permissions } = signedIn(ctx);
  const answers = permissions.includes('payment.countersign') || permissions.includes('postal.manage');
  return answers && (await store.worksBelow(ctx.db, staffId, await askerOf(ctx), dayOf(ctx.now)));
}

/** Each lateness with its owner, the longest first; a year without a calendar names none. */
function latenessOf(calendar: Calendar, rows: readonly store.LateRow[], now: Date): Overview['late'] {
  const late = rows.flatMap((row) => {
    const { shipmentId, postingNo, direction, state, procedureName } = row;
    const told = clocksOf(calendar, row, now);
    return isProblem(told) ? [] : told.filter((one) => one.open).map(({ owner, dueDay, workingDays }) => ({ owner, shipmentId, postingNo, direction, state, procedureName, dueDay, workingDays }));
  });
  return longestFirst(late);
}
