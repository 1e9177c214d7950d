import { dayOf } from '#kernel/day.ts';
import { outcomeOf } from '#modules/calendar/rules/late.ts';
import type { ApologyData, ControlSlipData, ProgressData, ResultReceiptData, StopNoticeData } from '#modules/forms/rules/paper.ts';
import type { Context } from '#platform/context.ts';
import { apologisedFor } from '../rules/printed-appointment.ts';
import { PROGRESS_ACTS, STOPPING_KINDS, WITHDRAWAL } from '../rules/progress-acts.ts';
import { findSignedApology, listPassages, type PrintReturn } from '../store/printing.ts';
import { lastStep, ownerName, personOf, signerOf, type Content, type PrintFacts } from './print-facts.ts';

/** Mẫu 04 of 2018, and its successor: only what a leader has signed. */
export async function apologyOf(ctx: Context, facts: PrintFacts): Promise<Content<ApologyData> | undefined> {
  const { view } = facts;
  const apology = await findSignedApology(ctx.db, view.id);
  const promised = apologisedFor(view.appointments);
  if (apology === undefined || promised === undefined || view.receivedAt === null) return undefined;
  const data: ApologyData = {
    to: ownerName(facts),
    receivedAt: view.receivedAt,
    procedure: view.procedure.name,
    appointedAt: promised.dueAt,
    agency: view.units.competent.name,
    reason: apology.reason,
    newAppointmentAt: apology.newAt,
    returnPlace: facts.unit.name,
    signer: signerOf(apology.signedBy, 'agency'),
    recipients: ['Như trên', 'Lưu hồ sơ'],
  };
  return { data, subjectId: apology.id, number: apology.documentNo };
}

/** The notice that a dossier is stopped (set of 2025). An officer may accept a withdrawal, but the head signs: her place stays empty. */
export function stopNoticeOf(facts: PrintFacts): Content<StopNoticeData> | undefined {
  const { view } = facts;
  const stopped = lastStep(view, STOPPING_KINDS);
  if (view.status !== 8 || stopped === undefined) return undefined;
  const data: StopNoticeData = {
    to: ownerName(facts),
    receivedAt: view.receivedAt ?? view.arrivedAt,
    procedure: view.procedure.name,
    reason: view.stopExplanation ?? '',
    legalBasis: stopped.legalBasis,
    stoppedOn: dayOf(stopped.at),
    givenBack: [],
    refund: null,
    signer: stopped.kind === WITHDRAWAL ? signerOf('', 'agency') : stopped.signer,
    recipients: ['Như trên', 'Lưu hồ sơ'],
  };
  return { data, subjectId: null, number: stopped.documentNo };
}

/** Phiếu kiểm soát quá trình giải quyết: each passage with both who gave and who took. */
export async function controlSlipOf(ctx: Context, facts: PrintFacts): Promise<Content<ControlSlipData> | undefined> {
  const { view } = facts;
  const { due, firstFinishedAt } = view;
  if (view.receivedAt === null || due === null) return undefined;
  const passages = await listPassages(ctx.db, view.id);
  const outcome = firstFinishedAt === null ? null : outcomeOf({ unit: view.term.unit, dueDay: due.day, dueAt: due.at }, firstFinishedAt);
  const data: ControlSlipData = {
    owner: ownerName(facts),
    procedure: view.procedure.name,
    receivedAt: view.receivedAt,
    dueAt: due.at,
    agency: view.units.competent.name,
    partners: view.parts.map((part) => part.unit.name),
    book: null,
    steps: passages.map(({ fromUnit, toUnit, at, giver, taker, kind }) => ({ givenBy: fromUnit, takenBy: toUnit, at, giver, taker, outcome: kind === 'result' ? outcome : null, note: kind === 'result' ? 'Kết quả' : null })),
  };
  return { data, subjectId: null };
}

/** Giấy biên nhận trả kết quả: who took it, by what authority, what came back. */
export function resultReceiptOf(facts: PrintFacts, back: PrintReturn): Content<ResultReceiptData> {
  const { view, unit } = facts;
  const paper = (name: string) => ({ name, originals: 1, certified: 0, copies: 0, note: null });
  const data: ResultReceiptData = {
    procedure: view.procedure.name,
    owner: ownerName(facts),
    giver: { ...signerOf(back.returnedBy, back.employer), phone: unit.phone === '' ? null : unit.phone },
    taker: { name: back.name, address: back.role === 'owner' ? personOf(facts, 'owner').address : null, phone: back.phone, email: null, idNumber: back.idNumber },
    authority: back.role === 'owner' ? null : back.evidenceNote,
    results: view.result === null ? [] : [{ kind: view.result.title, number: view.result.docNumber, summary: view.procedure.name }],
    givenBack: back.originalsBack === null ? [] : [{ ...paper(back.originalsBack), originals: 0 }],
    recovered: back.recovered.map(paper),
    returnedAt: back.returnedAt,
  };
  return { data, subjectId: back.id };
}

/** Quá trình xử lý hồ sơ: the steps a citizen or inspector reads. */
export function progressOf(facts: PrintFacts): Content<ProgressData> {
  const { view } = facts;
  const rows = view.timeline.flatMap((step) => {
    const act = PROGRESS_ACTS.get(step.kind);
    return act === undefined ? [] : [{ at: step.happenedAt, by: step.actor ?? '', act, to: step.unit, dueAt: null }];
  });
  const data: ProgressData = { procedure: view.procedure.name, owner: ownerName(facts), receivedAt: view.receivedAt ?? view.arrivedAt, dueAt: view.due?.at ?? null, rows };
  return { data, subjectId: null };
}
