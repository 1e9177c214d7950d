import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { notFound, required } from '#kernel/problem.ts';
import { mayLook } from '#modules/custody/rules.ts';
import { countOpenIncidents } from '#modules/custody/store/incidents.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/manifests.ts';
import { MANIFEST_ACTS, mayAct } from '../rules/manifests.ts';
import { listLines, type LineRow } from '../store/manifest-lines.ts';
import { findManifest, listManifests as listRows, type SeenManifest } from '../store/manifests.ts';
import { peopleOf } from './change-manifest.ts';
import { lookedAfter } from './seen-shipment.ts';

type View = Output<typeof contract.getManifest>;
type Head = Output<typeof contract.listManifests>['rows'][number];

/** One manifest with its lines, for both its units, those above them, and who carries it. */
export async function getManifest(ctx: Context, input: Input<typeof contract.getManifest>): Promise<View> {
  const actor = signedIn(ctx);
  const row = await seenManifest(ctx, input.id);
  const lines = await listLines(ctx.db, row.id);
  return {
    ...headOf(row),
    sealedBy: named(row.sealedBy, row.sealedByName),
    sealedAt: row.sealedAt,
    handedBy: named(row.handedBy, row.handedByName),
    acceptedBy: named(row.acceptedBy, row.acceptedByName),
    openIncidents: row.state === 'accepted' ? await countOpenIncidents(ctx.db, { subjectKinds: ['manifest'], subjectIds: [row.id] }) : 0,
    lines: lines.map(lineOf),
    acts: MANIFEST_ACTS.map((act) => {
      const refused = mayAct(act, row, actor);
      return { act, allowed: refused === undefined, refusal: refused?.code ?? null };
    }),
  };
}

/** Manifests from the asker's unit and the postal desks she manages, to them, or carried by her, newest first. */
export async function listManifests(ctx: Context, input: Input<typeof contract.listManifests>): Promise<Output<typeof contract.listManifests>> {
  const { staffId } = signedIn(ctx);
  const limit = input.limit ?? 50;
  const { side, state, kind, number } = input;
  const { rows, next } = toPage(await listRows(ctx.db, { ...(await lookedAfter(ctx)), side, staffId, state, kind, number, after: placeOf(input.after), limit: limit + 1 }), limit, (row) => [row.openedAt.toISOString(), row.id]);
  return { rows: rows.map((row) => ({ ...headOf(row), lines: row.lines, missing: row.missing })), next };
}

/** The manifest as the asker may see it; to everyone else it does not exist. */
export async function seenManifest(ctx: Context, id: string): Promise<SeenManifest> {
  return required(await findManifestFor(ctx, id), notFound('postal.manifestUnknown'));
}

/** The manifest where the asker may see it. */
export async function findManifestFor(ctx: Context, id: string): Promise<SeenManifest | undefined> {
  const actor = signedIn(ctx);
  const row = await findManifest(ctx.db, id, await lookedAfter(ctx));
  return row !== undefined && mayLook(actor, { inReach: row.inReach, people: peopleOf(row) }) ? row : undefined;
}

function lineOf({ items: _items, addedByName, ...line }: LineRow): View['lines'][number] {
  return { ...line, addedBy: addedByName };
}

function headOf(row: Omit<SeenManifest, 'inReach'>): Omit<Head, 'lines' | 'missing'> {
  const { id, version, number, kind, state, bagNo, sealNo, openedAt, handedAt, acceptedAt, countedOut, countedIn } = row;
  return {
    id,
    version,
    number,
    kind,
    state,
    from: { id: row.fromUnitId, name: row.fromName },
    to: { id: row.toUnitId, name: row.toName },
    bagNo,
    sealNo,
    openedBy: { id: row.openedBy, name: row.openedByName },
    openedAt,
    holder: named(row.holderStaffId, row.holderName),
    byCarrier: handedAt !== null && row.holderStaffId === null,
    handedAt,
    acceptedAt,
    countedOut,
    countedIn,
  };
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}
