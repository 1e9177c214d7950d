import type { Context } from '#platform/context.ts';
import { yearOf } from '#kernel/day.ts';
import type { ReceiptData, RefusalData, SupplementData } from '#modules/forms/rules/paper.ts';
import { findAccepter } from '../store/printing.ts';
import { personOf, signerOf, signerOfStep, type Content, type PrintFacts } from './print-facts.ts';

/** Mẫu 01: receipt and appointment; nothing before the dossier is accepted. */
export async function receiptOf(ctx: Context, facts: PrintFacts, secret: string | null): Promise<Content<ReceiptData> | undefined> {
  const { view } = facts;
  if (view.receivedAt === null || view.receivedDay === null || view.receiver === null) return undefined;
  const accepter = await findAccepter(ctx.db, view.id);
  const coSigner = accepter === undefined || accepter.id === view.receiver.id ? null : signerOf(accepter.name, accepter.employer);
  const data: ReceiptData = {
    unit: facts.unit.name,
    owner: personOf(facts, 'owner'),
    submitter: personOf(facts, 'submitter'),
    request: view.procedure.name,
    papers: view.papers.filter((paper) => paper.originals + paper.certified + paper.copies > 0).map(({ name, originals, certified, copies }) => ({ name, originals, certified, copies, note: null })),
    certification: null,
    quantity: view.quantity,
    listAttached: view.listId !== null,
    term: view.term,
    receivedAt: view.receivedAt,
    appointment: view.due === null ? null : { at: view.due.at, provisional: view.due.provisional, reason: null },
    secondStage: null,
    resultChoice: view.resultChoice,
    resultAddress: view.resultChoice === 'post' ? personOf(facts, 'receiver').address : null,
    book: view.bookNo === null ? null : { volume: String(yearOf(view.receivedDay)), entry: view.bookNo },
    channel: view.channel,
    receiver: signerOf(view.receiver.name, view.receiver.employer === 'post' ? 'post' : 'agency'),
    coSigner,
    secret,
    notes: [],
    parts: ['kept', 'given'],
  };
  return { data, subjectId: null };
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
  const refuser = signerOfStep(view, ['dossier.refused']);
  if (view.status !== 3 || refuser === undefined) return undefined;
  const proposer = signerOfStep(view, ['dossier.refusalWasProposed']) ?? null;
  const data: RefusalData = {
    unit: facts.unit.name,
    applicant: personOf(facts, 'owner'),
    submitterName: personOf(facts, 'submitter').name,
    request: view.procedure.name,
    reason: view.stopExplanation ?? '',
    refuser,
    proposer: proposer?.name === refuser.name ? null : proposer,
  };
  return { data, subjectId: null };
}
