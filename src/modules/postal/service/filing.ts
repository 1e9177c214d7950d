import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, required } from '#kernel/problem.ts';
import { refuseDossier } from '#modules/dossier/service/ending.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { findSeen } from '#modules/dossier/store/dossier.ts';
import { note } from '#modules/journal/service.ts';
import { fileArrival, fileSupplement, openArrival, type Arrival, type FiledArrival } from '#modules/reception/service/file-arrival.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/counting-in.ts';
import type { FilingBody } from '../rules/filing.ts';
import { rejectionOf } from '../rules/manifests.ts';
import { mayHappen, type EventCode } from '../rules/shipment-states.ts';
import { listFilings } from '../store/manifest-lines.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { applyEvent } from './change-shipment.ts';

type Answer = Pick<Output<typeof contract.acceptManifest>, 'filed' | 'rejected'>;

/** What the officer said of one parcel at the joint count. */
export type Counting = Input<typeof contract.acceptManifest>['lines'][number];
export type Parcel = { readonly shipment: ShipmentRow; readonly counting: Counting };

/**
 * The joint count at the agency: each parcel is filed or sent back. The signature of the officer is the legal filing (QĐ 45/2016 Đ7.3): the dossier arrives and is
 * accepted in one act, its clock begins now and not on the day the post took it (trap 12). What is sent back stands as refused (Mẫu 03) or asked to be
 * completed (Mẫu 02), and is not filed.
 */
export async function fileParcels(ctx: Context, manifestId: string, parcels: readonly Parcel[]): Promise<Answer> {
  const bodies = new Map((await listFilings(ctx.db, parcels.map((parcel) => parcel.shipment.id))).map((one) => [one.shipmentId, one.body]));
  const answer: Answer = { filed: [], rejected: [] };
  for (const parcel of parcels) {
    const { id, dossierId } = parcel.shipment;
    const postingNo = parcel.counting.postingNo;
    const body = required(bodies.get(id), problem('postal.filingUnknown', { postingNo }));
    const rejection = rejectionOf(parcel.counting.finding);
    if (rejection === null) answer.filed.push({ postingNo, shipmentId: id, dossierId, slipWanted: parcel.shipment.slipWanted, ...(await fileParcel(ctx, manifestId, parcel, body)) });
    else {
      await sendBack(ctx, manifestId, parcel, body);
      answer.rejected.push({ postingNo, shipmentId: id, dossierId, rejection });
    }
  }
  return answer;
}

async function fileParcel(ctx: Context, manifestId: string, parcel: Parcel, body: FilingBody): Promise<FiledArrival> {
  const { shipment, counting } = parcel;
  const actor = signedIn(ctx);
  demand(mayHappen(shipment.state, shipment.direction, 'FILED', 'staff'));
  const arrival = arrivalOf(parcel, body);
  const stands = (await findSeen(ctx.db, shipment.dossierId, actor.unitId)) !== undefined;
  const filed = stands ? await fileSupplement(ctx, { id: arrival.id, papers: arrival.request.papers }) : await fileArrival(ctx, arrival);
  if (!stands) await linkSession(ctx, shipment);
  await applyEvent(ctx, shipment, { code: 'FILED', source: 'staff', changes: { unitId: actor.unitId }, facts: { manifestId, damaged: counting.difference === 'damaged' } });
  return filed;
}

/** Not taken: the dossier stands as refused or asked to be completed, its papers stay with the post, which brings them back. */
async function sendBack(ctx: Context, manifestId: string, parcel: Parcel, body: FilingBody): Promise<void> {
  const { shipment, counting } = parcel;
  demand(mayHappen(shipment.state, shipment.direction, 'REJECTED', 'staff'));
  const standing = await findSeen(ctx.db, shipment.dossierId, signedIn(ctx).unitId);
  const version = standing?.version ?? (await openArrival(ctx, arrivalOf(parcel, body)));
  const told = { id: shipment.dossierId, expectedVersion: version, reason: counting.reason ?? '' };
  if (counting.finding === 'refusal') await refuseDossier(ctx, { ...told, stage: 'reception', ...(counting.documentNo === undefined ? {} : { documentNo: counting.documentNo }) });
  else if (standing === undefined) await requestSupplement(ctx, { ...told, stage: 'preAcceptance', papers: counting.wanted ?? [], ...(counting.respondBy === undefined ? {} : { respondBy: counting.respondBy }) });
  if (standing === undefined) await linkSession(ctx, shipment);
  let row = shipment;
  for (const code of ['REJECTED', 'RETURN_STARTED'] satisfies EventCode[]) row = await applyEvent(ctx, row, { code, source: 'staff', facts: { manifestId, rejection: counting.finding } });
}

function arrivalOf({ shipment, counting }: Parcel, body: FilingBody): Arrival {
  const { papers, papersToRecover, ...request } = body.request;
  const counted = counting.papers ?? [];
  const asBooked = papers.filter((paper) => !counted.some((one) => one.no === paper.no));
  const all = [...asBooked, ...counted].toSorted((a, b) => a.no - b.no);
  return { id: shipment.dossierId, parties: body.parties, request: { ...request, papers: all, papersToRecover: papersToRecover && [...papersToRecover] }, acknowledged: counting.acknowledgeDuplicate === true };
}

/** What was noted of the parcel before its dossier arose counts for the dossier from now on. */
async function linkSession(ctx: Context, shipment: ShipmentRow): Promise<void> {
  await note(ctx, { kind: 'journal.sessionLinked', unitId: shipment.oneStopId, sessionId: shipment.dossierId, dossierId: shipment.dossierId });
}
