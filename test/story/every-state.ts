import type { Caller } from '#test/stage.ts';
import { cropping, handOver, move, moved } from './acts.ts';
import { dossierIn, receivedIn, type SeenDossier } from './answers.ts';

/** Who is needed to bring dossiers of today into every state. */
export type Players = { readonly lan: Caller; readonly hung: Caller; readonly binh: Caller; readonly quy: Caller; readonly xuan: Caller; readonly duc: Caller; readonly nga: Caller };

const REASON = 'Lý do để diễn câu chuyện';
const TAKEN = { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true };

/** One dossier in each state a dossier can be in, by a word for it. */
export async function everyState(players: Players): Promise<ReadonlyMap<string, SeenDossier>> {
  const { lan, hung, binh, quy, duc } = players;
  const made = new Map<string, SeenDossier>();
  made.set('prepared (1)', await received(hung));
  made.set('received (2)', await received(lan));
  made.set('refused (3)', await refused(hung, binh));
  made.set('in work (4)', await inWork(players));
  made.set('reviewed (4)', await solved(players, 'reviewed'));
  made.set('waiting for papers (5)', await moved(quy, 'requestSupplement', (await inWork(players)).id, { stage: 'examination', papers: [{ no: 1 }], reason: REASON, respondBy: '2026-12-31' }));
  made.set('waiting for money (6)', await moved(quy, 'requestObligation', (await inWork(players)).id, { what: 'Lệ phí', amount: 50_000, documentNo: '1/TB', last: false, excludeWaiting: false }));
  made.set('withdrawing (7)', await moved(lan, 'withdrawDossier', (await inWork(players)).id, { step: 'ask', reason: REASON }));
  made.set('stopped (8)', await moved(duc, 'refuseDossier', (await inWork(players)).id, { stage: 'merits', reason: REASON }));
  made.set('solved (9)', await solved(players, 'sealed'));
  made.set('returned (10)', await returned(players));
  made.set('cancelled', await moved(lan, 'cancelReception', (await received(lan)).id, { reason: REASON }));
  return made;
}

let people = 7000;

async function received(who: Caller): Promise<SeenDossier> {
  people += 1;
  return receivedIn(await who('receiveDossier', cropping(people))).dossier;
}

async function refused(hung: Caller, binh: Caller): Promise<SeenDossier> {
  const { id } = await received(hung);
  return moved(binh, 'refuseDossier', id, { stage: 'reception', step: 'confirm', reason: REASON });
}

async function inWork({ lan, quy }: Players): Promise<SeenDossier> {
  const { id } = await received(lan);
  await handOver(lan, quy, id);
  return dossierIn(await quy('getDossier', { id }));
}

async function solved(players: Players, until: 'reviewed' | 'sealed'): Promise<SeenDossier> {
  const { quy, xuan, duc, nga } = players;
  const { id } = await inWork(players);
  await moved(quy, 'draftResult', id, { title: 'Văn bản chấp thuận' });
  const reviewed = await moved(xuan, 'reviewDossier', id, { approve: true });
  if (until === 'reviewed') return reviewed;
  await moved(duc, 'decideDossier', id);
  return moved(nga, 'sealResult', id, { docNumber: '9/UBND' });
}

async function returned(players: Players): Promise<SeenDossier> {
  const { lan, quy } = players;
  const { id } = await solved(players, 'sealed');
  await handOver(quy, lan, id, { item: 'result' });
  return dossierIn(await move(lan, 'returnResult', id, TAKEN));
}

/** What is handed in with each move; the operation that makes it comes first. */
export const MOVES_MADE: Readonly<Record<string, readonly [operation: string, input: Record<string, unknown>]>> = {
  coSign: ['coSignReception', {}],
  noticeIncomplete: ['requestSupplement', { stage: 'preAcceptance', papers: [{ no: 1 }], reason: REASON }],
  proposeRefusal: ['refuseDossier', { stage: 'reception', step: 'propose', reason: REASON }],
  refuseReception: ['refuseDossier', { stage: 'reception', step: 'confirm', reason: REASON }],
  requestSupplement: ['requestSupplement', { stage: 'examination', papers: [{ no: 1 }], reason: REASON }],
  requestObligation: ['requestObligation', { what: 'Lệ phí', documentNo: '2/TB', last: false, excludeWaiting: false }],
  draftResult: ['draftResult', { title: 'Văn bản' }],
  review: ['reviewDossier', { approve: true }],
  decide: ['decideDossier', {}],
  refuseMerits: ['refuseDossier', { stage: 'merits', reason: REASON }],
  seal: ['sealResult', { docNumber: '10/UBND' }],
  draftApology: ['apologise', { step: 'draft', reason: REASON, newDay: '2026-12-15' }],
  signApology: ['apologise', { step: 'sign' }],
  enterApology: ['apologise', { step: 'enter' }],
  askWithdrawal: ['withdrawDossier', { step: 'ask', reason: REASON }],
  acceptWithdrawal: ['withdrawDossier', { step: 'accept', reason: REASON }],
  declineWithdrawal: ['withdrawDossier', { step: 'decline', reason: REASON }],
  cancelWithdrawal: ['withdrawDossier', { step: 'cancel', reason: REASON }],
  proposeStop: ['stopDossier', { step: 'propose', reason: 'DUPLICATE', explanation: REASON }],
  stop: ['stopDossier', { step: 'decide', reason: 'DUPLICATE', explanation: REASON }],
  openCorrection: ['correctDossier', { step: 'open', reason: REASON }],
  signCorrection: ['correctDossier', { step: 'sign', reason: REASON }],
  amendReception: ['amendDossier', { reason: REASON, quantity: 7 }],
  cancelReception: ['cancelReception', { reason: REASON }],
  givePapersBack: ['givePapersBack', TAKEN],
};
