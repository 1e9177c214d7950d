import type { Actor } from '#kernel/actor.ts';
import { dayOf, minuteOf, yearOf, type Day } from '#kernel/day.ts';
import { workingDaysBetween } from '#modules/calendar/rules/working-day.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { takeOverSubmission } from '#modules/citizen/service/settle-submission.ts';
import { apologise } from '#modules/dossier/service/apologise.ts';
import { decideDossier, draftResult, reviewDossier, sealResult } from '#modules/dossier/service/deciding.ts';
import { refuseDossier, stopDossier, withdrawDossier } from '#modules/dossier/service/ending.ts';
import { receiveSupplement, requestSupplement } from '#modules/dossier/service/supplements.ts';
import { findSeen } from '#modules/dossier/store/dossier.ts';
import { acceptHandover, handOverDossier } from '#modules/reception/service/handovers.ts';
import type { Context } from '#platform/context.ts';
import { gather } from './baskets.ts';
import { act, ofCase, onDay, soon, type Case, type Play } from './play.ts';
import { workingDay, type Department } from './town.ts';

/** The papers of an accepted dossier go over with the round of the afternoon, or of the next morning (NĐ 61/2018 Đ18); what nobody holds papers of the department takes over by itself. */
export function toDepartment(play: Play, ctx: Context, one: Case, holder: Actor | undefined): void {
  const { specialist } = departmentOf(play, one);
  if (holder === undefined) {
    return soon(play, ctx, 40, specialist, async (then) => {
      await act(play, then, takeOverSubmission, await ofCase(then, one));
      await examine(play, then, one);
    });
  }
  const [day, minute] = minuteOf(ctx.now) < 15 * 60 ? [dayOf(ctx.now), 15 * 60 + 30] as const : [workingDay(play.town, dayOf(ctx.now), 1), 8 * 60] as const;
  return gather(play, { name: `papers ${holder.staffId}`, day, minute, by: holder }, one, (then, cases) => bundle(play, then, cases, 'papers'));
}

/** What a dossier's draft, review, signature and seal bring on one day; the result comes back with the next round. */
export function solve(play: Play, one: Case, day: Day): void {
  const { specialist, head } = departmentOf(play, one);
  const { leader, seal } = play.town.crew;
  const start = one.chance.between(8 * 60, 14 * 60);
  if (one.fate.end === 'refusedOnMerits') {
    return onDay(play, day, start, leader, async (ctx) => {
      await act(play, ctx, refuseDossier, { ...(await ofCase(ctx, one)), stage: 'merits', reason: 'Không đủ điều kiện theo quy định của ngành', documentNo: documentNo(play, ctx) });
      sendBack(play, ctx, one, specialist);
    });
  }
  onDay(play, day, start, specialist, async (ctx) => void (await act(play, ctx, draftResult, { ...(await ofCase(ctx, one)), title: one.fate.procedure.result })));
  onDay(play, day, start + 20, head, async (ctx) => void (await act(play, ctx, reviewDossier, { ...(await ofCase(ctx, one)), approve: true })));
  onDay(play, day, start + 50, leader, async (ctx) => void (await act(play, ctx, decideDossier, await ofCase(ctx, one))));
  return onDay(play, day, start + 80, seal, async (ctx) => {
    await act(play, ctx, sealResult, { ...(await ofCase(ctx, one)), docNumber: documentNo(play, ctx) });
    sendBack(play, ctx, one, specialist);
  });
}

/** Numbers of documents count through the period. */
export function documentNo(play: Play, ctx: Context): string {
  return `${(play.acts.get('sealResult') ?? 0) + (play.acts.get('refuseDossier') ?? 0) + 1}/MP-${yearOf(dayOf(ctx.now))}`;
}

async function bundle(play: Play, ctx: Context, cases: readonly Case[], item: 'papers' | 'result'): Promise<void> {
  const { handovers } = await act(play, ctx, handOverDossier, { dossierIds: cases.map((one) => one.id), item });
  for (const handover of handovers) {
    const ids = handover.lines.map((line) => line.dossierId);
    const to = item === 'result' ? play.town.crew.officer : play.town.crew.departments.get(handover.to.id)?.specialist;
    soon(play, ctx, 20, to, async (then) => {
      await act(play, then, acceptHandover, { id: handover.id, accepted: ids, counted: ids.length, shelf: item === 'result' });
      for (const one of cases.filter(({ id }) => ids.includes(id))) await (item === 'result' ? play.whenBack(play, then, one, { waits: false }) : examine(play, then, one));
    });
  }
}

/** The department has the dossier: what is to come of it takes its days. */
async function examine(play: Play, ctx: Context, one: Case): Promise<void> {
  const { end, supplement } = one.fate;
  const tomorrow = workingDay(play.town, dayOf(ctx.now), 1);
  if (end === 'withdrawn') return withdraw(play, one, tomorrow);
  if (supplement !== 'none' && one.fate.procedure.papers.length > 0) return askForPapers(play, one, tomorrow);
  return plan(play, ctx, one);
}

/** Chooses the day of the result beside the day that was promised. */
async function plan(play: Play, ctx: Context, one: Case): Promise<void> {
  const today = dayOf(ctx.now);
  const due = (await findSeen(ctx.db, one.id, ctx.actor?.unitId ?? ''))?.dueDay ?? today;
  const left = due > today ? settled(workingDaysBetween(play.town.calendar, today, due)) : 0;
  if (one.fate.punctuality === 'apology' && left > 3) sorry(play, one, workingDay(play.town, today, left - 3), due);
  else solve(play, one, dayOfResult(play, one, { today, due, left }));
}

/** Early: in the later two thirds of what is left; late: a few working days after; otherwise on the day itself, or the next if it has passed. */
function dayOfResult({ town }: Play, { fate, chance }: Case, { today, due, left }: { today: Day; due: Day; left: number }): Day {
  if (fate.punctuality === 'late') return workingDay(town, due > today ? due : today, chance.between(1, 4));
  if (fate.punctuality === 'early' && left > 1) return workingDay(town, today, chance.between(Math.min(left - 1, Math.ceil(left / 3)), left - 1));
  return left > 0 ? due : workingDay(town, today, 1);
}

function withdraw(play: Play, one: Case, day: Day): void {
  const reason = 'Người nộp không còn nhu cầu';
  onDay(play, day, 9 * 60, play.town.crew.officer, async (ctx) => void (await act(play, ctx, withdrawDossier, { ...(await ofCase(ctx, one)), step: 'ask', reason })));
  onDay(play, day, 10 * 60, play.town.crew.leader, async (ctx) => void (await act(play, ctx, withdrawDossier, { ...(await ofCase(ctx, one)), step: 'accept', reason })));
}

/** Papers are asked for once; they are brought and the time begins anew, or never, and the leader stops the dossier. */
function askForPapers(play: Play, one: Case, day: Day): void {
  const { specialist } = departmentOf(play, one);
  const { officer, leader } = play.town.crew;
  const [first] = one.fate.procedure.papers;
  if (first === undefined) return;
  const respondBy = workingDay(play.town, day, 10);
  onDay(play, day, 9 * 60 + 20, specialist, async (ctx) => {
    const asked = { papers: [{ no: first.no, what: 'Cần bản rõ hơn' }], reason: 'Thành phần hồ sơ chưa rõ', lateReason: 'Phát hiện khi thẩm định' };
    await act(play, ctx, requestSupplement, { ...(await ofCase(ctx, one)), stage: 'examination', ...asked, respondBy });
  });
  if (one.fate.supplement === 'brought') {
    return onDay(play, workingDay(play.town, day, one.chance.between(1, 7)), 14 * 60, officer, async (ctx) => {
      await act(play, ctx, receiveSupplement, { ...(await ofCase(ctx, one)), papers: [{ no: first.no, state: 'complete', originals: first.originals, certified: 0, copies: first.copies }] });
      await plan(play, ctx, one);
    });
  }
  const stop = { reason: 'NO_SUPPLEMENT', explanation: 'Quá hạn bổ sung, người nộp không bổ sung' } as const;
  onDay(play, workingDay(play.town, respondBy, 1), 9 * 60, specialist, async (ctx) => void (await act(play, ctx, stopDossier, { ...(await ofCase(ctx, one)), step: 'propose', ...stop })));
  return onDay(play, workingDay(play.town, respondBy, 1), 10 * 60, leader, async (ctx) => void (await act(play, ctx, stopDossier, { ...(await ofCase(ctx, one)), step: 'decide', ...stop })));
}

/** The department sees in time that the day cannot be kept: apologises, and keeps the new one. */
function sorry(play: Play, one: Case, day: Day, due: Day): void {
  const newDay = workingDay(play.town, due, one.chance.between(2, 5));
  const step = (minute: number, by: Actor, input: { step: 'draft' | 'sign' | 'enter'; reason?: string; newDay?: Day; documentNo?: string }) =>
    onDay(play, day, minute, by, async (ctx) => void (await act(play, ctx, apologise, { ...(await ofCase(ctx, one)), ...input })));
  step(8 * 60 + 15, departmentOf(play, one).specialist, { step: 'draft', reason: 'Cần xác minh thêm tại địa phương', newDay });
  step(9 * 60 + 15, play.town.crew.leader, { step: 'sign' });
  step(10 * 60 + 15, play.town.crew.officer, { step: 'enter' });
  solve(play, one, newDay);
}

function sendBack(play: Play, ctx: Context, one: Case, specialist: Actor): void {
  const [day, minute] = minuteOf(ctx.now) < 15 * 60 + 30 ? [dayOf(ctx.now), 16 * 60] as const : [workingDay(play.town, dayOf(ctx.now), 1), 9 * 60] as const;
  gather(play, { name: `results ${specialist.staffId}`, day, minute, by: specialist }, one, (then, cases) => bundle(play, then, cases, 'result'));
}

function departmentOf(play: Play, one: Case): Department {
  const found = play.town.crew.departments.get(one.fate.procedure.departmentId);
  if (found === undefined) throw new Error(`no department for ${one.fate.procedure.code}`);
  return found;
}
