import type { Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import { linkAssistance, recordAssistance } from '#modules/assistance/service/sessions.ts';
import { refuseDossier } from '#modules/dossier/service/ending.ts';
import { receiveSupplement, requestSupplement } from '#modules/dossier/service/supplements.ts';
import type { backfillReception as backfilling, receiveDossier as receiving } from '#modules/reception/contract/receiving.ts';
import { coSignReception } from '#modules/reception/service/after-reception.ts';
import { backfillReception, receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { recordGuidance } from '#modules/reception/service/record-guidance.ts';
import { voidServiceEvent } from '#modules/reception/service/void-service-event.ts';
import type { Context } from '#platform/context.ts';
import { toDepartment } from './department.ts';
import { drawFate, type Offered } from './fate.ts';
import type { Invented } from './people.ts';
import { act, nextPerson, ofCase, onDay, soon, type Case, type Play } from './play.ts';
import { SHARES } from './rates.ts';
import { finishSameDay } from './same-day.ts';
import { workingDay } from './town.ts';

type Papers = Input<typeof receiving>['papers'];

/** Every paper of the list, as many as it wants. */
export function completePapers({ papers }: Offered): Papers {
  return papers.map(({ no, originals, copies }) => ({ no, state: 'complete', originals, certified: 0, copies }));
}

/** The owner herself, as she is entered. */
export function ownerParty({ name, idNumber, birth, address }: Invented): Input<typeof receiving>['parties'][number] {
  return { role: 'owner', name, idKind: 'CCCD', idNumber, birth, address, evidence: 'identityShown' };
}

/** Somebody comes to the counter with a dossier: guided first now and then, received by a clerk of the post or an officer, or written into the paper book while the system stands still. */
export async function arriveAtCounter(play: Play, ctx: Context): Promise<void> {
  const { chance, person } = nextPerson(play);
  const one = { id: '', person, chance, fate: drawFate(chance, play.town.offered, 'counter') };
  const clerk = one.fate.byPost && play.town.crew.postal.length > 0 ? chance.pick(play.town.crew.postal) : play.town.crew.officer;
  if (chance.happens(SHARES.guidedFirst)) await guide(play, { ...ctx, actor: clerk }, one.fate.procedure.code);
  if (chance.happens(SHARES.paperBook)) return enterTomorrow(play, ctx, one);
  const { dossier } = await act(play, { ...ctx, actor: clerk }, receiveDossier, requestOf(one));
  const received = { ...one, id: dossier.id };
  if (dossier.status === 2) accepted(play, ctx, received, clerk);
  else soon(play, ctx, 12, play.town.crew.officer, (then) => judge(play, then, received, clerk));
}

/** What was written into the paper book is entered on the next working morning, with its real time. */
function enterTomorrow(play: Play, ctx: Context, one: Case): void {
  const [receivedAt, bookNo] = [ctx.now.toISOString(), one.chance.between(1, 999_999)];
  onDay(play, workingDay(play.town, dayOf(ctx.now), 1), 7 * 60 + 45, play.town.crew.head, async (then) => {
    const entered: Input<typeof backfilling> = { ...requestOf(one), receivedAt, bookNo, explanation: 'Mất điện tại Một cửa; ghi sổ giấy theo thứ tự đến' };
    const { dossier } = await act(play, then, backfillReception, entered);
    accepted(play, then, { ...one, id: dossier.id }, play.town.crew.head);
  });
}

/** A dossier filed on another portal, with or without help, is put down by a clerk who prepares and accepted by an officer when she comes to it; nobody holds papers of it. */
export async function arriveOnline(play: Play, ctx: Context): Promise<void> {
  const { chance, person } = nextPerson(play);
  const one = { id: '', person, chance, fate: drawFate(chance, play.town.offered, 'online') };
  const { postal, officer } = play.town.crew;
  const helper = one.fate.helped ? chance.pick(postal.length > 0 ? postal : [officer]) : undefined;
  const session = helper && (await act(play, { ...ctx, actor: helper }, recordAssistance, { device: 'kiosk', portal: 'provincial', kinds: ['fill', 'upload', 'submit'], outcome: 'done', procedureCode: one.fate.procedure.code, minutes: 9 })).session;
  const clerk = postal.find((each) => each.competence < RECEIVES_ALONE && !one.fate.procedure.civilServantOnly) ?? officer;
  const { dossier } = await act(play, { ...ctx, actor: clerk }, receiveDossier, { ...requestOf(one), channel: 'online' });
  const link = async (then: Context, code: string | null) => {
    if (session && helper) await act(play, { ...then, actor: helper }, linkAssistance, { id: session.id, dossierCode: code ?? '' });
    accepted(play, then, { ...one, id: dossier.id }, undefined);
  };
  if (dossier.status === 2) return link(ctx, dossier.code);
  return soon(play, ctx, chance.between(15, 240), officer, async (then) => {
    const signed = await act(play, then, coSignReception, await ofCase(then, dossier));
    await link(then, signed.dossier.code);
  });
}

/** A clerk of the post below this competence prepares, and an officer completes. */
const RECEIVES_ALONE = 3;

/** Somebody asks at the counter without a dossier; what was entered by mistake is called void by two people. */
export async function askAtCounter(play: Play, ctx: Context): Promise<void> {
  const { chance } = nextPerson(play);
  const { postal, officer } = play.town.crew;
  const clerk = postal.length > 0 && chance.happens(SHARES.byPost) ? chance.pick(postal) : officer;
  const entryId = await guide(play, { ...ctx, actor: clerk }, chance.pick(play.town.offered).code);
  if (!chance.happens(SHARES.voided)) return;
  await act(play, { ...ctx, actor: clerk }, voidServiceEvent, { id: entryId, step: 'ask', reason: 'Ghi nhầm lượt hướng dẫn' });
  await act(play, { ...ctx, actor: clerk === officer ? play.town.crew.head : officer }, voidServiceEvent, { id: entryId, step: 'confirm' });
}

/** Goes on with a dossier that was accepted: a same-day one is finished at the counter, any other goes to its department; without a holder nobody has papers of it. */
export function accepted(play: Play, ctx: Context, one: Case, holder: Actor | undefined): void {
  if (one.fate.procedure.sameDay) finishSameDay(play, ctx, one);
  else toDepartment(play, ctx, one, holder);
}

/** An officer looks at what a clerk of the post has prepared: accepts, sends a notice of what is missing, or refuses. */
async function judge(play: Play, ctx: Context, one: Case, clerk: Actor): Promise<void> {
  const { before, procedure } = one.fate;
  if (before === 'accepted' || procedure.papers.length === 0) {
    await act(play, ctx, coSignReception, await ofCase(ctx, one));
    return accepted(play, ctx, one, clerk);
  }
  if (before === 'refused') {
    await act(play, ctx, refuseDossier, { ...(await ofCase(ctx, one)), stage: 'reception', reason: 'Không thuộc thẩm quyền giải quyết của huyện' });
    return;
  }
  const [first] = completePapers(procedure);
  if (first === undefined) return;
  await act(play, ctx, requestSupplement, { ...(await ofCase(ctx, one)), stage: 'preAcceptance', papers: [{ no: first.no, what: 'Chưa có chữ ký' }], reason: 'Giấy tờ chưa có chữ ký của người đề nghị' });
  onDay(play, workingDay(play.town, dayOf(ctx.now), one.chance.between(1, 4)), 8 * 60 + 10, play.town.crew.officer, async (then) => {
    await act(play, then, receiveSupplement, { ...(await ofCase(then, one)), papers: [first] });
    accepted(play, then, one, clerk);
  });
}

async function guide(play: Play, ctx: Context, procedureCode: string): Promise<string> {
  return (await act(play, ctx, recordGuidance, { topic: 'papers', procedureCode })).entryId;
}

function requestOf({ person, fate }: Case): Input<typeof receiving> {
  const { procedure, resultChoice } = fate;
  return { procedureCode: procedure.code, papers: completePapers(procedure), parties: [ownerParty(person)], resultChoice, acknowledgeDuplicate: true };
}
