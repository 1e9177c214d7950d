import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { problem, required } from '#kernel/problem.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import type { ComplaintAnswerData, DamageMinutesData } from '#modules/forms/rules/post-paper.ts';
import { regulationFor, type PaperSize } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import { vnWords } from '#modules/payment/rules/words.ts';
import { getPrintUnit } from '#modules/reception/store/printing.ts';
import type { Context } from '#platform/context.ts';
import type * as complaints from '../contract/complaints.ts';
import type * as losses from '../contract/losses.ts';
import { COMPENSATION_WORDS, COMPLAINT_WORDS } from '../rules/complaint-words.ts';
import { totalOf } from '../rules/complaints.ts';
import { withoutCorrected } from '../rules/shipment-states.ts';
import { type CompensationRow, listCompensationsOf } from '../store/compensation.ts';
import type { ComplaintRow } from '../store/complaints.ts';
import { getMinutesPrint } from '../store/minutes.ts';
import { listEvents, listPersons, listShipmentPapers } from '../store/shipment.ts';
import type { EventRow, SeenShipment } from '../store/shipment-rows.ts';
import { seenComplaint } from './complaints.ts';
import { seenShipmentFor } from './seen-shipment.ts';

/** Prints the minutes of the last damage or loss of a shipment, with what should be inside to be compared (TT 17/2017/TT-BTTTT Đ11.2). */
export async function printDamageMinutes(ctx: Context, input: Input<typeof losses.printDamageMinutes>): Promise<Output<typeof losses.printDamageMinutes>> {
  const row = await seenShipmentFor(ctx, input.id);
  const events = withoutCorrected(await listEvents(ctx.db, row.id));
  const event = required(events.findLast((one) => one.code === 'DAMAGED' || one.code === 'LOST'), problem('postal.noMinutes'));
  const data = await minutesOf(ctx, row, event, events.findLast((one) => one.code === 'REWRAPPED' && one.happenedAt >= event.happenedAt));
  return print(ctx, { form: 'damageMinutes', data, unitId: event.unitId ?? row.unitId, paperSize: 'A4', subjectId: event.id, number: event.reason, shipment: row });
}

/** Prints the answer to a complaint; before there is one, the slip that it was received. */
export async function printComplaintAnswer(ctx: Context, input: Input<typeof complaints.printComplaintAnswer>): Promise<Output<typeof complaints.printComplaintAnswer>> {
  const complaint = await seenComplaint(ctx, input.id);
  const row = await seenShipmentFor(ctx, complaint.shipmentId);
  const paid = (await listCompensationsOf(ctx.db, row.id)).filter((one) => one.complaintId === complaint.id);
  const data: ComplaintAnswerData = {
    complaintNumber: complaint.number,
    receivedAt: complaint.filedAt,
    complainant: { name: complaint.complainantName, address: null, phone: complaint.complainantPhone, email: null },
    postingNumber: row.postingNo,
    about: COMPLAINT_WORDS[complaint.kind],
    text: complaint.text,
    workingDays: complaint.answerDays,
    answerBy: complaint.answerDue,
    receiver: { name: complaint.filedBy, employer: 'post', position: null },
    answer: replyOf(complaint, paid),
  };
  return print(ctx, { form: 'complaintAnswer', data, unitId: complaint.unitId, paperSize: input.paperSize ?? 'A5', subjectId: complaint.id, number: null, shipment: row });
}

type Paper<F extends 'damageMinutes' | 'complaintAnswer'> = { readonly form: F; readonly data: FormData[F]; readonly unitId: string; readonly paperSize: PaperSize; readonly subjectId: string; readonly number: string | null; readonly shipment: SeenShipment };

async function print<F extends 'damageMinutes' | 'complaintAnswer'>(ctx: Context, paper: Paper<F>): Promise<LaidOut> {
  const { form, data, paperSize, subjectId, number, shipment } = paper;
  const unit = await getPrintUnit(ctx.db, paper.unitId);
  const { sheet, recorded } = await recordPaper(ctx, { form, data, unit, regulation: regulationFor(dayOf(shipment.acceptedAt ?? ctx.now)), paperSize, dossierId: null, subjectId, number });
  await note(ctx, { kind: 'postal.formPrinted', unitId: shipment.oneStopId, subject: { kind: 'print', id: recorded.id }, facts: { form, shipmentId: shipment.id, copyNo: recorded.copyNo, contentHash: recorded.contentHash } });
  return layOut(form, sheet, data);
}

async function minutesOf(ctx: Context, row: SeenShipment, event: EventRow, rewrapped: EventRow | undefined): Promise<DamageMinutesData> {
  const people = await listPersons(ctx.db, row.id);
  const papers = await listShipmentPapers(ctx.db, row.id);
  const facts = await getMinutesPrint(ctx.db, row.id, event.id);
  const lost = event.code === 'LOST';
  return {
    kind: lost ? 'lost' : 'damaged',
    at: event.happenedAt,
    place: facts.unitName,
    postingNumber: row.postingNo ?? '',
    manifestNumber: facts.manifestNo,
    bagNumber: facts.bagNo,
    sealNumber: facts.sealNo ?? row.sealNo,
    sender: people.find((one) => one.role === 'sender')?.name ?? '',
    receiver: people.find((one) => one.role === 'receiver')?.name ?? '',
    condition: event.note ?? '',
    cause: null,
    inventory: papers.map((paper) => ({ name: paper.name, listed: paper.originals + paper.certified + paper.copies, found: lost ? 0 : paper.originals + paper.certified + paper.copies, state: null })),
    rewrapped: rewrapped === undefined ? null : { at: rewrapped.happenedAt, postingNumber: row.postingNo ?? '', sealNumber: row.sealNo, weightGrams: row.weightGrams },
    proposal: null,
    maker: { name: facts.makerName ?? signedIn(ctx).name, employer: 'post', position: null, unit: facts.unitName },
    witnesses: [],
  };
}

function replyOf(complaint: ComplaintRow, paid: readonly CompensationRow[]): ComplaintAnswerData['answer'] {
  const { outcome, answer, answeredAt, answeredBy } = complaint;
  if (outcome === null || answer === null || answeredAt === null || answeredBy === null) return null;
  const lines = paid.flatMap((one) => one.lines.lines.map((line) => ({ label: line.what ?? COMPENSATION_WORDS[line.kind], amount: line.amountVnd })));
  const total = paid.reduce((sum, one) => sum + totalOf(one.lines), 0);
  const compensation = total === 0 ? null : { lines, total, totalInWords: vnWords(total), payBy: paid[0]?.payBy ?? null };
  return { at: answeredAt, upheld: outcome !== 'rejected', text: answer, compensation, signer: { name: answeredBy, employer: 'post', position: null } };
}
