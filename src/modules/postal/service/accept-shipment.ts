import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { reasonMissing, paperNotPublished, papersMissing } from '#modules/dossier/rules/papers.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { dayOf } from '#kernel/day.ts';
import { publishedPapers } from '#modules/reception/service/prepare-opening.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/shipments.ts';
import { certifiedCopyNeeded } from '../rules/booking.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { findFiling, listShipmentPapers, replaceContents } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { changeShipment, lockShipmentFor } from './change-shipment.ts';
import { countedPapers } from './prepare-booking.ts';
import { requoted } from './requote.ts';
import { shipmentView, standingOf } from './shipment-view.ts';
import { askTakeOver, sealed, takeOver } from './take-over.ts';

type Asked = Input<typeof contract.acceptShipment>;

/** Takes over what was booked, as it is weighed and counted now. */
export async function acceptShipment(ctx: Context, asked: Asked): Promise<Output<typeof contract.acceptShipment>> {
  const { row } = await lockShipmentFor(ctx, asked);
  const dossier = await askTakeOver(ctx, row);
  if (asked.papers !== undefined) await recount(ctx, row, asked.papers);
  const weighed = asked.weightGrams === undefined || asked.weightGrams === row.weightGrams ? row : (await requoted(ctx, row, { weightGrams: asked.weightGrams, reason: 'Cân lại khi chấp nhận' })).row;
  const { secret, warnings } = await takeOver(ctx, weighed, asked, dossier);
  return { shipment: await shipmentView(ctx, row.id), trackingSecret: secret, warnings: warnings.map(({ code, facts }) => ({ code, facts: { ...facts } })) };
}

/** Packed and sealed afterwards, still before the sender or the agency. */
export async function sealShipment(ctx: Context, asked: Input<typeof contract.sealShipment>): Promise<Output<typeof contract.sealShipment>> {
  const { row, actor } = await lockShipmentFor(ctx, asked);
  demand(actionRefusal('seal', standingOf(row), actor));
  const changes = sealed(ctx, row, asked.sealNo);
  await changeShipment(ctx, row, { changes, kind: 'postal.sealed', facts: { before: changes.sealedBefore ?? null } });
  return shipmentView(ctx, row.id);
}

/** What was counted at the counter stands on the phiếu gửi and is what the agency counts against. */
async function recount(ctx: Context, row: ShipmentRow, counted: NonNullable<Asked['papers']>): Promise<void> {
  const filing = row.direction === 'in' ? await findFiling(ctx.db, row.id) : undefined;
  const known = await listShipmentPapers(ctx.db, row.id);
  if (filing === undefined) return replaceContents(ctx.db, row.id, countedPapers(counted, known), null);
  const { request } = filing.body;
  const found = counted.map(({ no, originals, certified, copies }) => ({ no, state: 'complete' as const, originals, certified, copies, reason: null }));
  const left = request.papers.filter((paper) => !counted.some((one) => one.no === paper.no)).map((paper) => ({ ...paper, reason: paper.reason ?? null }));
  const all = [...found, ...left].toSorted((a, b) => a.no - b.no);
  const list = filing.body.parties.length === 0 ? known.map(({ no, name }) => ({ no, name, originals: 0, copies: 0, note: false })) : publishedPapers(await revisionInForce(ctx, request.procedureCode, dayOf(ctx.now)), request.caseNo);
  demand(paperNotPublished(list, all.map(({ no }) => no)) ?? reasonMissing(all) ?? papersMissing(list, all) ?? certifiedCopyNeeded(list, all));
  const papers = all.map(({ reason, ...paper }) => (reason === null ? paper : { ...paper, reason }));
  await replaceContents(ctx.db, row.id, countedPapers(all.filter((paper) => paper.originals + paper.certified + paper.copies > 0), list), { ...filing.body, request: { ...request, papers } });
}
