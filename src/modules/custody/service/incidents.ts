import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { desksManaged } from '#modules/organisation/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract.ts';
import { mayLook, mayResolve, type Difference, type Outcome, type SubjectKind } from '../rules.ts';
import * as store from '../store/incidents.ts';

type View = Output<typeof contract.resolveIncident>;

/** What went wrong: about what, between which units, whose handover it was. */
export type Report = {
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  /** The unit that found it; its day stays open until it is resolved. */
  readonly unitId: string;
  /** The other side of the handover. */
  readonly giverUnitId?: string | null;
  readonly dossierId?: string;
  readonly transferId?: string | null;
  readonly difference: Difference;
  /** What people call the subject: a posting number, a manifest, a till; never a name. */
  readonly label?: string | null;
  /** Whose handover it was, beside the reporter. */
  readonly people?: readonly string[];
  readonly countedOut?: number;
  readonly countedIn?: number;
  readonly note?: string | null;
  /** The house itself compared and found it: anyone may resolve it, the person at the screen too. */
  readonly byHouse?: boolean;
};

/** Records that something is not as it should be; the act it belongs to goes on. Answers the incident. */
export async function recordIncident(ctx: Context, report: Report): Promise<string> {
  const [id] = await recordIncidents(ctx, [report]);
  return id ?? '';
}

/** Records several differences of one act in one go; answers the incidents in the same order. */
export async function recordIncidents(ctx: Context, reports: readonly Report[]): Promise<string[]> {
  if (reports.length === 0) return [];
  const incidents = reports.map(asIncident);
  const byPeople = incidents.filter((_one, index) => ctx.actor !== undefined && reports[index]?.byHouse !== true);
  const byHouse = incidents.filter((one) => !byPeople.includes(one));
  if (byPeople.length > 0) await store.insertIncidents(ctx.db, byPeople, ctx.actor?.staffId ?? null, ctx.now);
  if (byHouse.length > 0) await store.insertIncidents(ctx.db, byHouse, null, ctx.now);
  for (const one of incidents) await noteIncident(ctx, one);
  return incidents.map((one) => one.id);
}

/** What went wrong as far as the asker may see it, oldest first: of her unit and below, of one subject, or of one dossier. */
export async function listIncidents(ctx: Context, input: Input<typeof contract.listIncidents>): Promise<Output<typeof contract.listIncidents>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  if ((input.subjectKind === undefined) !== (input.subjectId === undefined)) refuse(problem('custody.subjectHalf', {}, 422));
  const subject = input.subjectKind === undefined || input.subjectId === undefined ? undefined : { kind: input.subjectKind, id: input.subjectId };
  const rows = await store.listIncidents(ctx.db, {
    unitId: actor.unitId,
    desks: await desksManaged(ctx),
    staffId: actor.staffId,
    everywhere: actor.role === 'PROV_MONITOR',
    open: input.open,
    subject,
    dossierId: input.dossierId,
    after: placeOf(input.after),
    limit: limit + 1,
  });
  const page = toPage(rows, limit, (row) => [row.reportedAt.toISOString(), row.id]);
  return { rows: page.rows.map((row) => asView(ctx, row)), next: page.next };
}

/** Ends an incident, by somebody other than who reported it; once, and for good. */
export async function resolveIncident(ctx: Context, input: Input<typeof contract.resolveIncident>): Promise<View> {
  const actor = signedIn(ctx);
  await store.lockIncident(ctx.db, input.id);
  const row = required(await store.findIncident(ctx.db, input.id, { unitId: actor.unitId, desks: await desksManaged(ctx) }), notFound('custody.incidentUnknown'));
  if (!mayLook(actor, row)) refuse(notFound('custody.incidentUnknown'));
  const told = { outcome: input.outcome, explanation: input.explanation, documentNo: input.documentNo ?? null };
  demand(mayResolve({ reportedBy: row.reportedBy, resolved: row.outcome !== null, stillInBag: row.stillInBag, outWith: row.difference === 'stillOut' ? row.people : [] }, told, actor.staffId));
  await store.insertResolution(ctx.db, [row.id], told, actor.staffId, ctx.now);
  await noteResolved(ctx, row, told.outcome);
  return asView(ctx, { ...row, ...told, resolvedByName: actor.name, resolvedAt: ctx.now });
}

/**
 * What was missed has been scanned in: its incidents end as found, but for those the finder reported herself; these wait for another person.
 * Answers how many are left.
 */
export function resolveFound(ctx: Context, found: { subject: { kind: SubjectKind; id: string }; dossierId: string; explanation: string }): Promise<number> {
  return resolveByAct(ctx, { ...found, difference: 'missing', outcome: 'found' });
}

/** What an act of the house has put right ends with it, but for what the actor reported herself; answers how many are left. Without a dossier: whichever it was about. */
export async function resolveByAct(ctx: Context, done: { subject: { kind: SubjectKind; id: string }; dossierId?: string; difference: Difference; outcome: Outcome; explanation: string }): Promise<number> {
  const actor = signedIn(ctx);
  const about = await store.listOpenIncidents(ctx.db, { subjectKinds: [done.subject.kind], subjectIds: [done.subject.id], dossierId: done.dossierId });
  const open = about.filter((one) => one.difference === done.difference);
  const mine = open.filter((one) => one.reportedBy !== actor.staffId);
  if (mine.length > 0) await store.insertResolution(ctx.db, mine.map((one) => one.id), { outcome: done.outcome, explanation: done.explanation, documentNo: null }, actor.staffId, ctx.now);
  for (const one of mine) await noteResolved(ctx, one, done.outcome);
  return open.length - mine.length;
}

function asIncident(report: Report): store.Incident {
  const { subject, unitId, difference } = report;
  const handover = subject.kind === 'handover';
  return {
    id: newId(),
    subjectKind: subject.kind,
    subjectId: handover ? null : subject.id,
    batchId: handover ? subject.id : null,
    transferId: report.transferId ?? null,
    dossierId: report.dossierId ?? null,
    unitId,
    giverUnitId: report.giverUnitId ?? null,
    label: report.label ?? null,
    people: [...new Set(report.people ?? [])],
    difference,
    countedOut: report.countedOut ?? null,
    countedIn: report.countedIn ?? null,
    note: report.note ?? null,
  };
}

function noteIncident(ctx: Context, one: store.Incident): Promise<string> {
  return note(ctx, {
    kind: 'custody.incidentRecorded',
    unitId: one.unitId,
    subject: { kind: 'incident', id: one.id },
    ...(one.dossierId === null ? {} : { dossierId: one.dossierId }),
    facts: { subjectKind: one.subjectKind, batchId: one.batchId, subjectId: one.subjectId, difference: one.difference, countedOut: one.countedOut, countedIn: one.countedIn },
  });
}

function noteResolved(ctx: Context, row: { readonly id: string; readonly dossierId: string | null; readonly difference: Difference }, outcome: string): Promise<string> {
  return note(ctx, { kind: 'custody.incidentResolved', subject: { kind: 'incident', id: row.id }, ...(row.dossierId === null ? {} : { dossierId: row.dossierId }), facts: { difference: row.difference, outcome } });
}

const HOUR = 3_600_000;

function asView(ctx: Context, row: store.IncidentRow): View {
  return {
    id: row.id,
    subject: { kind: row.subjectKind, id: row.subjectId, label: row.label },
    dossierId: row.dossierId,
    unit: { id: row.unitId, name: row.unitName },
    giverUnitName: row.giverUnitName,
    difference: row.difference,
    countedOut: row.countedOut,
    countedIn: row.countedIn,
    note: row.note,
    reportedBy: row.reportedByName,
    mine: row.reportedBy !== null && row.reportedBy === ctx.actor?.staffId,
    reportedAt: row.reportedAt,
    ageHours: Math.floor((ctx.now.getTime() - row.reportedAt.getTime()) / HOUR),
    resolution: row.outcome === null || row.resolvedAt === null ? null : { outcome: row.outcome, explanation: row.explanation ?? '', documentNo: row.documentNo, by: row.resolvedByName ?? '', at: row.resolvedAt },
  };
}
