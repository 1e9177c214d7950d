import { yearOf } from '#kernel/day.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import type { OfficeHandoverData, ReceiptData, RefusalData, Signer, SupplementData } from '#modules/forms/rules/paper.ts';
import type { Context } from '#platform/context.ts';
import { reasonOfDay } from '../rules/printed-appointment.ts';
import { findAccepter, listReceptionListRows } from '../store/printing.ts';
import { lastStep, listedRow, personOf, signerOf, type Content, type PrintFacts, type View } from './print-facts.ts';

/** For an agency of another place the counter's day starts no clock (NĐ 309/2026 Đ17.3). */
const CLOCK_AT_AGENCY = 'Thời hạn tính từ khi cơ quan có thẩm quyền nhận được hồ sơ; ngày hẹn trả được tính lại từ khi đó.';

/** `LoaiBan` 2 of the national record: neither original nor copy. */
const ELECTRONIC = 'bản điện tử';

/** Mẫu 01: receipt and appointment; nothing before the dossier is accepted, nor once its reception is cancelled. */
export async function receiptOf(ctx: Context, facts: PrintFacts, secret: string | null): Promise<Content<ReceiptData> | undefined> {
  const { view } = facts;
  if (view.receivedAt === null || view.receivedDay === null || view.receiver === null || view.cancelledAt !== null) return undefined;
  const data: ReceiptData = {
    unit: facts.unit.name,
    owner: personOf(facts, 'owner'),
    submitter: personOf(facts, 'submitter'),
    request: view.procedure.name,
    papers: view.papers.filter((paper) => paper.originals + paper.certified + paper.copies + paper.electronic > 0).map(({ name, originals, certified, copies, electronic }) => ({ name, originals, certified, copies, note: electronic > 0 ? ELECTRONIC : null })),
    certification: null,
    quantity: view.quantity,
    listAttached: view.listId !== null,
    term: view.term,
    receivedAt: view.receivedAt,
    appointment: view.due === null ? null : { at: view.due.at, provisional: view.due.provisional, reason: await reasonOf(ctx, view) },
    secondStage: null,
    resultChoice: view.resultChoice,
    resultAddress: view.resultChoice === 'post' ? personOf(facts, 'receiver').address : null,
    book: view.bookNo === null ? null : { volume: String(yearOf(view.receivedDay)), entry: view.bookNo },
    channel: view.channel,
    receiver: receiverOf(view.receiver),
    coSigner: await coSignerOf(ctx, view.id, view.receiver.id),
    secret,
    notes: view.nonTerritorial && view.appointments.at(-1)?.kind === 'first' ? [CLOCK_AT_AGENCY] : [],
    parts: ['kept', 'given'],
  };
  return { data, subjectId: null };
}

/** The list that goes with the receipt of several dossiers handed in at once ("kèm theo danh sách"). */
export async function receptionListOf(ctx: Context, facts: PrintFacts): Promise<Content<OfficeHandoverData> | undefined> {
  const { view, unit } = facts;
  if (view.listId === null || view.receiver === null) return undefined;
  const rows = await listReceptionListRows(ctx.db, view.listId);
  const data: OfficeHandoverData = {
    kind: 'office',
    at: view.arrivedAt,
    giver: { name: personOf(facts, 'submitter').name },
    taker: { ...receiverOf(view.receiver), unit: unit.name },
    rows: rows.map(listedRow),
    counted: true,
    differences: [],
  };
  return { data, subjectId: view.listId };
}

/** Mẫu 02 of the last request: before acceptance, or in examination. */
export function supplementOf(facts: PrintFacts): Content<SupplementData> | undefined {
  const { view, unit } = facts;
  const request = view.supplements.at(-1);
  if (request === undefined) return undefined;
  const guide = signerOf(request.requestedBy ?? '', 'agency');
  const data: SupplementData = {
    unit: unit.name,
    stage: request.stage === 'examination' ? 'examination' : 'counter',
    applicant: personOf(facts, 'owner'),
    request: view.procedure.name,
    papers: request.papers.map(({ no, name, what }) => {
      const paper = view.papers.find((one) => one.no === no);
      return { name, originals: paper?.wantedOriginals ?? 0, certified: 0, copies: paper?.wantedCopies ?? 0, note: what };
    }),
    reason: request.reason,
    answerBy: request.respondBy,
    website: facts.publicUrl,
    contact: { name: guide.name, phone: unit.phone === '' ? null : unit.phone },
    guide,
  };
  return { data, subjectId: request.id };
}

/** Mẫu 03: the officer's refusal at reception, with the clerk who proposed it. */
export function refusalOf(facts: PrintFacts): Content<RefusalData> | undefined {
  const { view } = facts;
  const refused = lastStep(view, ['dossier.refused']);
  if (view.status !== 3 || refused === undefined) return undefined;
  const refuser = refused.signer;
  const proposer = lastStep(view, ['dossier.refusalWasProposed'])?.signer ?? null;
  const data: RefusalData = {
    unit: facts.unit.name,
    applicant: personOf(facts, 'owner'),
    submitterName: personOf(facts, 'submitter').name,
    request: view.procedure.name,
    reason: view.stopExplanation ?? '',
    refuser,
    proposer: proposer?.name === refuser.name ? null : proposer,
  };
  return { data, subjectId: null, number: refused.documentNo };
}

async function coSignerOf(ctx: Context, dossierId: string, receiverId: string): Promise<Signer | null> {
  const accepter = await findAccepter(ctx.db, dossierId);
  return accepter === undefined || accepter.id === receiverId ? null : signerOf(accepter.name, accepter.employer);
}

function receiverOf({ name, employer }: NonNullable<View['receiver']>) {
  return signerOf(name, employer === 'post' ? 'post' : 'agency');
}

/** Names the days off only while the calendar still counts to the day that was promised. */
async function reasonOf(ctx: Context, view: View): Promise<string | null> {
  const last = view.appointments.at(-1);
  if (last === undefined) return null;
  const { calendar, hours } = await calendarFor(ctx, view.units.reception.id);
  const due = computeDue(calendar, hours, last.countedFrom, view.term);
  return reasonOfDay(last, isProblem(due) || due.dueDay !== last.dueDay ? [] : due.skipped);
}
