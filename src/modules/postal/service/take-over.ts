import { type Actor, signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import { badInput, demand, problem, refuse, required } from '#kernel/problem.ts';
import { inHands } from '#modules/custody/rules.ts';
import { carryListed } from '#modules/custody/service/carry.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import { listKept } from '#modules/custody/store/items.ts';
import { SECRET_LENGTH } from '#modules/reception/rules/keeping.ts';
import { secretHash } from '#modules/reception/service/secrets.ts';
import type { Context } from '#platform/context.ts';
import { newSecret } from '#platform/ids.ts';
import type * as contract from '../contract/shipments.ts';
import { signatureProblem } from '../rules/delivery.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { findAgencySigner, findDossierStanding } from '../store/booking.ts';
import { insertSenderSignature, listShipmentPapers, replaceContents } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { enqueueCarrier } from './carrier-requests.ts';
import { applyEvent } from './change-shipment.ts';
import { giveLabel, type Warning } from './labels.ts';
import { outagesOf } from './outages.ts';
import { codOf } from './requote.ts';
import { standingOf } from './shipment-view.ts';
import { transitDueOf } from './tariff.ts';

/** How a shipment is taken over: who signed, the label, whether it was sealed at once. */
export type Acceptance = NonNullable<Input<typeof contract.bookShipment>['accept']>;

/** The dossier whose result is taken over; nothing where a dossier comes in. */
export type Solved = Awaited<ReturnType<typeof findDossierStanding>>;

/** Asks whether the post may take a shipment over now, and answers the dossier whose result it is. */
export async function askTakeOver(ctx: Context, row: ShipmentRow): Promise<Solved> {
  const dossier = row.direction === 'out' ? await findDossierStanding(ctx.db, row.dossierId) : undefined;
  demand(actionRefusal('accept', standingOf(row, dossier), signedIn(ctx)));
  return dossier;
}

/**
 * The post takes a shipment over: counted together and signed by both sides on the phiếu gửi (QĐ 45/2016 Đ6.4, Đ9.2), it gets its number, its day J and what was promised,
 * and what lies inside changes hands. Answers the secret that opens the journey, told here and never again.
 */
export async function takeOver(ctx: Context, row: ShipmentRow, acceptance: Acceptance, dossier: Solved): Promise<{ row: ShipmentRow; secret: string; warnings: readonly Warning[] }> {
  const actor = signedIn(ctx);
  const agencySignerId = await signedBy(ctx, row, acceptance);
  await intoHerHands(ctx, actor, row);
  if (dossier !== undefined) await nameResult(ctx, row, dossier.resultTitle);
  const { postingNo, warnings } = await giveLabel(ctx, row.id, acceptance.postingNo);
  const secret = newSecret(SECRET_LENGTH);
  const jDay = dayOf(ctx.now);
  const due = await transitDueOf(ctx, { days: row.transitDays, from: jDay, outages: await outagesOf(ctx, actor.unitId) });
  const changes: Partial<ShipmentRow> = {
    postingNo,
    slipNo: acceptance.slipNo ?? null,
    secretHash: secretHash(row.id, secret),
    jDay,
    promisedDay: due.dueDay,
    unitId: actor.unitId,
    agencySignerId,
    acceptedBy: actor.staffId,
    acceptedAt: ctx.now,
    codVnd: await codOf(ctx, row),
    ...(acceptance.seal === true ? sealed(ctx, row, acceptance.sealNo) : {}),
  };
  const next = await applyEvent(ctx, row, { code: 'ACCEPTED', source: 'staff', changes, facts: { postingNo, senderSigned: acceptance.senderSigned === true, onScreen: acceptance.senderSignature !== undefined, agencySignerId } });
  await enqueueCarrier(ctx, { shipmentId: row.id, kind: 'order' });
  return { row: next, secret, warnings };
}

/** Packed and sealed, before the sender on the way in, before the agency on the way out (QĐ 45/2016 Đ6.5, Đ9.3). */
export function sealed(ctx: Context, row: ShipmentRow, sealNo: string | undefined): Partial<ShipmentRow> {
  return { sealedBy: signedIn(ctx).staffId, sealedAt: ctx.now, sealedBefore: row.direction === 'in' ? 'sender' : 'agency', sealNo: sealNo ?? null };
}

/** Both sides sign: the sender, or a named civil servant of the one-stop whose result it is. */
async function signedBy(ctx: Context, row: ShipmentRow, acceptance: Acceptance): Promise<string | null> {
  if (row.direction === 'in') return signedBySender(ctx, row, acceptance);
  const id = required(acceptance.agencySignerId, badInput('postal.agencySigns', 'agencySignerId'));
  const signer = await findAgencySigner(ctx.db, id, row.oneStopId, dayOf(ctx.now));
  return required(signer, badInput('postal.agencySignerWrong', 'agencySignerId')).id;
}

async function signedBySender(ctx: Context, row: ShipmentRow, { senderSigned, senderSignature }: Acceptance): Promise<null> {
  if (senderSigned !== true) refuse(badInput('postal.senderSigns', 'senderSigned'));
  if (senderSignature === undefined) return null;
  demand(signatureProblem(senderSignature, 'senderSignature'));
  await insertSenderSignature(ctx.db, row.id, senderSignature, ctx.now);
  return null;
}

/** What is inside goes from the sender, or out of the keeping of the one-stop, into the hands of who takes it over. */
async function intoHerHands(ctx: Context, actor: Actor, row: ShipmentRow): Promise<void> {
  if (row.direction === 'in') {
    await takeIn(ctx, { dossierId: row.dossierId, unitId: row.oneStopId, kind: 'papers' });
    return;
  }
  const here = (await listKept(ctx.db, row.dossierId)).some((item) => item.kind === 'result' && item.unitId === row.oneStopId);
  if (!here) refuse(problem('postal.resultElsewhere'));
  await carryListed(ctx, { things: [{ dossierId: row.dossierId, kind: 'result' }], fromUnitId: row.oneStopId, to: inHands(actor) });
}

/** A result nobody listed paper by paper is one original of its title. */
async function nameResult(ctx: Context, row: ShipmentRow, title: string | null): Promise<void> {
  if ((await listShipmentPapers(ctx.db, row.id)).length > 0) return;
  await replaceContents(ctx.db, row.id, [{ no: 1, name: title ?? 'Kết quả giải quyết thủ tục hành chính', originals: 1, certified: 0, copies: 0 }], null);
}
