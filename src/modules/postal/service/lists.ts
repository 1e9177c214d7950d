import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { notFound, problem, refuse } from '#kernel/problem.ts';
import { maySee } from '#modules/dossier/rules/sight.ts';
import { findSeen } from '#modules/dossier/store/dossier.ts';
import type { Context } from '#platform/context.ts';
import type * as lists from '../contract/lists.ts';
import type * as contract from '../contract/shipments.ts';
import { plainNumber } from '../rules/labels.ts';
import { FINAL_STATES } from '../rules/shipment-states.ts';
import { listShipmentsOfDossier } from '../store/shipment.ts';
import { findScanned, listReadyRows, listShipmentLines, type ListFilter } from '../store/shipment-lists.ts';
import { findManifestFor } from './manifest-view.ts';
import { findShipmentFor, lookedAfter } from './seen-shipment.ts';

/** Shipments of my unit and those below it; everywhere for the provincial monitor. */
export async function listShipments(ctx: Context, input: Input<typeof lists.listShipments>): Promise<Output<typeof lists.listShipments>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  const text = input.text === undefined ? null : `${plainNumber(input.text).replace(/[%_\\]/g, '\\$&')}%`;
  const { direction = null, state = null, list = state === null && text === null ? 'open' : 'all' } = input;
  const rows = await listShipmentLines(ctx.db, { ...(await lookedAfter(ctx)), everywhere: actor.role === 'PROV_MONITOR', list, direction, state, text, today: dayOf(ctx.now), now: ctx.now, holder: holderOf(input), after: placeOf(input.after), limit: limit + 1 });
  return toPage(rows, limit, (row) => [row.orderedAt.toISOString(), row.id]);
}

function holderOf({ holderKind, holderStaffId, holderUnitId, holderRef }: Input<typeof lists.listShipments>): ListFilter['holder'] {
  return { kind: holderKind ?? null, staffId: holderStaffId ?? null, unitId: holderUnitId ?? null, ref: holderRef ?? null };
}

/** What is ready, wanted by post, and not taken. */
export async function listReadyForPost(ctx: Context, input: Input<typeof lists.listReadyForPost>): Promise<Output<typeof lists.listReadyForPost>> {
  const limit = input.limit ?? 50;
  const rows = await listReadyRows(ctx.db, { ...(await lookedAfter(ctx)), everywhere: signedIn(ctx).role === 'PROV_MONITOR', after: placeOf(input.after), limit: limit + 1 });
  return toPage(rows, limit, (row) => [row.finishedAt.toISOString(), row.dossierId]);
}

/** What a scanned code is, as far as the asker may know of it; a voided label names the one that replaced it. */
export async function findByPostingNo(ctx: Context, input: Input<typeof contract.findByPostingNo>): Promise<Output<typeof contract.findByPostingNo>> {
  const code = plainNumber(input.code);
  const { postingOf, voided, validNo, dossierId, manifestId } = await findScanned(ctx.db, code);
  if (postingOf !== null && (await findShipmentFor(ctx, postingOf)) !== undefined) {
    if (voided) refuse(problem('postal.labelVoided', { postingNo: code, now: validNo }));
    return { kind: 'shipment', id: postingOf, shipmentId: postingOf, code };
  }
  if (dossierId !== null) return dossierFound(ctx, dossierId, code);
  if (manifestId !== null && (await findManifestFor(ctx, manifestId)) !== undefined) return { kind: 'manifest', id: manifestId, shipmentId: null, code };
  return refuse(notFound('postal.codeUnknown'));
}

/** The dossier for who may see it; its open shipment for who may only see that. */
async function dossierFound(ctx: Context, dossierId: string, code: string): Promise<Output<typeof contract.findByPostingNo>> {
  const actor = signedIn(ctx);
  const journeys = await listShipmentsOfDossier(ctx.db, dossierId);
  const current = journeys.findLast((one) => !FINAL_STATES.includes(one.state)) ?? journeys.at(-1);
  const shipmentId = current !== undefined && (await findShipmentFor(ctx, current.id)) !== undefined ? current.id : null;
  const dossier = await findSeen(ctx.db, dossierId, actor.unitId);
  if (dossier !== undefined && maySee(actor, dossier)) return { kind: 'dossier', id: dossierId, shipmentId, code };
  return shipmentId === null ? refuse(notFound('postal.codeUnknown')) : { kind: 'shipment', id: shipmentId, shipmentId, code };
}
