import { dayOf } from '#kernel/day.ts';
import type { ApologyData, ControlSlipData, ProgressData, ResultReceiptData, StopNoticeData } from '#modules/forms/rules/paper.ts';
import type { Context } from '#platform/context.ts';
import { PROGRESS_ACTS, STOPPING_KINDS } from '../rules/progress-acts.ts';
import { findLastReturn, findSignedApology, listPassages, type Passage } from '../store/printing.ts';
import { ownerName, personOf, signerOf, signerOfStep, type Content, type PrintFacts, type View } from './print-facts.ts';

/** Mẫu 04 of 2018, and its successor: only what a leader has signed. */
export async function apologyOf(ctx: Context, facts: PrintFacts): Promise<Content<ApologyData> | undefined> {
  const { view } = facts;
  const apology = await findSignedApology(ctx.db, view.id);
  const promised = view.appointments.findLast((one) => one.kind !== 'apology');
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
  return { data, subjectId: apology.id };
}

/** The notice that a dossier is stopped (set of 2025). */
export function stopNoticeOf(facts: PrintFacts): Content<StopNoticeData> | undefined {
  const { view } = facts;
  const signer = signerOfStep(view, STOPPING_KINDS);
  const stopped = view.timeline.findLast((step) => STOPPING_KINDS.includes(step.kind));
  if (view.status !== 8 || signer === undefined || stopped === undefined) return undefined;
  const data: StopNoticeData = {
    to: ownerName(facts),
    receivedAt: view.receivedAt ?? view.arrivedAt,
    procedure: view.procedure.name,
    reason: view.stopExplanation ?? '',
    legalBasis: null,
    stoppedOn: dayOf(stopped.happenedAt),
    givenBack: [],
    refund: null,
    signer,
    recipients: ['Như trên', 'Lưu hồ sơ'],
  };
  return { data, subjectId: null };
}

/** Phiếu kiểm soát quá trình giải quyết: each passage with both who gave and who took. */
export async function controlSlipOf(ctx: Context, facts: PrintFacts): Promise<Content<ControlSlipData> | undefined> {
  const { view } = facts;
  if (view.receivedAt === null || view.due === null) return undefined;
  const passages = await listPassages(ctx.db, view.id);
  const data: ControlSlipData = {
    owner: ownerName(facts),
    procedure: view.procedure.name,
    receivedAt: view.receivedAt,
    dueAt: view.due.at,
    agency: view.units.competent.name,
    partners: view.parts.map((part) => part.unit.name),
    book: null,
    steps: passages.map(({ fromUnit, toUnit, at, giver, taker, kind }) => ({ givenBy: fromUnit, takenBy: toUnit, at, giver, taker, outcome: kind === 'result' ? outcomeOf(view, at) : null, note: kind === 'result' ? 'Kết quả' : null })),
  };
  return { data, subjectId: null };
}

/** Giấy biên nhận trả kết quả: who took it, by what authority, what came back. */
export async function resultReceiptOf(ctx: Context, facts: PrintFacts): Promise<Content<ResultReceiptData> | undefined> {
  const { view, unit } = facts;
  const back = await findLastReturn(ctx.db, view.id);
  if (back === undefined) return undefined;
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

/** Early, on time or late by date: on the due day itself a result is on time (BLDS 2015 Đ148). */
function outcomeOf(view: View, at: Passage['at']): 'early' | 'onTime' | 'late' | null {
  const due = view.due?.day;
  const day = dayOf(view.firstFinishedAt ?? at);
  if (due === undefined) return null;
  return day < due ? 'early' : day === due ? 'onTime' : 'late';
}
