import type { Day } from '#kernel/day.ts';
import { RESULT_CHOICES, STOP_REASONS, statusOf, stopReasonWrong } from '#modules/dossier/rules/statuses.ts';
import { RECEIVER_ROLES, RETURN_EVIDENCE } from '#modules/reception/rules/returning.ts';
import { read } from '#web/parts/asking/fields.ts';
import type { Values } from '#web/parts/asking/fields.ts';
import { dayShort } from '#web/ui/show.ts';
import type { Dossier, MoveName } from '../questions.ts';
import type { ActField, Check, Mistakes } from './fields.ts';
import { answering, apologising, appointing, cancelling, choosingReturn, coSigning, correcting, deciding, fulfilling, givingBack, asking, refusing, reviewing, sealing, stopping, withdrawing } from './sending.ts';
import type { ActWord } from './text.ts';

type Told = { readonly dossier: Dossier; readonly today: Day; readonly t: (word: ActWord, facts?: Readonly<Record<string, unknown>>) => string; readonly word: (code: string) => string };

/** Moves with a form of their own, and those that are made on another page. */
type OwnForm = 'assign' | 'requestSupplement' | 'noticeIncomplete' | 'receiveSupplement' | 'completeReception' | 'draftResult' | 'addPart' | 'amendReception';
type Elsewhere = 'handOver' | 'returnResult' | 'finishAtOnce' | 'returnRefusal';
type PlainMove = Exclude<MoveName, OwnForm | Elsewhere>;

/** An act whose fields follow from the dossier alone. */
export type PlainAct = {
  readonly fields: (told: Told) => readonly ActField[];
  readonly send: (dossier: Dossier, values: Values, key: string) => Promise<Dossier>;
  readonly danger?: true;
  readonly note?: ActWord;
  readonly check?: Check;
};

const reason = ({ t }: Told): ActField => ({ key: 'reason', kind: 'prose', label: 'reason', hint: t('reasonHint') });
const justReason = (told: Told) => [reason(told)];
const legalBasis = ({ t }: Told): ActField => ({ key: 'legalBasis', kind: 'line', label: 'legalBasis', hint: t('legalBasisHint'), optional: true });
const documentNo: ActField = { key: 'documentNo', kind: 'line', label: 'documentNo', optional: true, max: 60 };
const refusal = (told: Told): readonly ActField[] => [reason(told), legalBasis(told), documentNo];

function stopFields({ dossier, word }: Told): ActField[] {
  const fitting = STOP_REASONS.filter((one) => one !== 'WITHDRAWN' && stopReasonWrong(statusOf(dossier.status), one, dossier.stopProposed) === undefined);
  const choices = fitting.map((id) => ({ id, label: word(`dossier.stopReason.${id}`) }));
  return [
    { key: 'stopReason', kind: 'segments', label: 'stopReason', choices, first: fitting.length === 1 ? fitting[0] : undefined },
    { key: 'explanation', kind: 'prose', label: 'explanation', first: dossier.stopExplanation ?? undefined },
    documentNo,
  ];
}

function choiceFields(told: Told): ActField[] {
  const others = RESULT_CHOICES.filter((choice) => choice !== told.dossier.resultChoice);
  return [{ key: 'resultChoice', kind: 'segments', label: 'resultChoice', choices: others.map((id) => ({ id, label: told.word(`dossier.resultChoice.${id}`) })) }, reason(told)];
}

function bothOrNeither(values: Values): Mistakes {
  const day = read(values, 'paidDay');
  const time = read(values, 'paidTime');
  const fits = (day === '' && time === '') || (day !== '' && /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
  return fits ? {} : { paidTime: 'paidBoth' };
}

function basisWhenExcluded(values: Values): Mistakes {
  return read(values, 'excludeWaiting') === 'yes' && read(values, 'legalBasis') === '' ? { legalBasis: 'fillIn' } : {};
}

function answerFields({ dossier, t }: Told): ActField[] {
  const open = dossier.parts.filter((part) => part.outcome === null);
  return [
    { key: 'partId', kind: 'choice', label: 'part', choices: open.map((part) => ({ id: part.id, label: part.unit.name, note: part.content.slice(0, 120) })), first: open.length === 1 ? open[0]?.id : undefined },
    { key: 'outcome', kind: 'segments', label: 'outcome', choices: (['answered', 'silent'] as const).map((id) => ({ id, label: t(`outcome.${id}`) })), first: 'answered' },
    { key: 'answer', kind: 'prose', label: 'partAnswer', optional: true },
  ];
}

const fulfilFields = ({ t }: Told): ActField[] => [
  { key: 'evidence', kind: 'line', label: 'evidence', max: 200 },
  { key: 'paidDay', kind: 'day', label: 'paidDay', hint: t('paidHint'), optional: true },
  { key: 'paidTime', kind: 'line', label: 'paidTime', hint: t('paidTimeHint'), optional: true, max: 5 },
];

function takingFields({ dossier, t, word }: Told): ActField[] {
  return [
    { key: 'taker.role', kind: 'segments', label: 'taker', choices: RECEIVER_ROLES.map((id) => ({ id, label: word(`dossier.party.${id}`) })), first: 'owner' },
    { key: 'taker.name', kind: 'line', label: 'takerName', hint: t('takerNameHint'), optional: true, max: 200 },
    { key: 'taker.evidence', kind: 'choice', label: 'takerEvidence', choices: RETURN_EVIDENCE.map((id) => ({ id, label: word(`dossier.evidence.${id}`) })), first: 'identityShown' },
    { key: 'taker.evidenceNote', kind: 'line', label: 'takerEvidenceNote', optional: true, max: 200 },
    { key: 'slipShown', kind: 'tick', label: 'slipShown', first: dossier.code === null ? '' : 'yes' },
    { key: 'withoutSlipNote', kind: 'line', label: 'withoutSlipNote', hint: t('withoutSlipHint'), optional: true, max: 200 },
    { key: 'papersBack', kind: 'line', label: 'papersBack', optional: true },
  ];
}

function slipOrNote(values: Values): Mistakes {
  return read(values, 'slipShown') === 'yes' || read(values, 'withoutSlipNote') !== '' ? {} : { withoutSlipNote: 'fillIn' };
}

function obligationFields({ t }: Told): ActField[] {
  return [
    { key: 'what', kind: 'line', label: 'what', hint: t('whatHint'), max: 300 },
    { key: 'documentNo', kind: 'line', label: 'documentNo', max: 60 },
    { key: 'amount', kind: 'number', label: 'amount', hint: t('amountHint'), optional: true, max: 13 },
    { key: 'respondBy', kind: 'day', label: 'respondBy', optional: true },
    { key: 'last', kind: 'tick', label: 'last' },
    { key: 'excludeWaiting', kind: 'tick', label: 'excludeWaiting' },
    { key: 'legalBasis', kind: 'line', label: 'legalBasis', hint: t('legalBasisHint'), optional: true },
  ];
}

/** The acts that need nothing but a few fields, by move; a new move without a form does not compile. */
const PLAIN_ACTS: Readonly<Record<PlainMove, PlainAct>> = {
  coSign: { fields: () => [], send: coSigning, note: 'coSignNote' },
  proposeRefusal: { fields: justReason, send: refusing('reception', 'propose') },
  refuseReception: { fields: refusal, send: refusing('reception', 'confirm'), danger: true, note: 'refuseNote' },
  refuseMerits: { fields: refusal, send: refusing('merits', 'confirm'), danger: true, note: 'refuseNote' },
  review: {
    fields: ({ t }) => [
      { key: 'verdict', kind: 'segments', label: 'verdict', choices: (['yes', 'no'] as const).map((id) => ({ id, label: t(`verdict.${id}`) })) },
      { key: 'note', kind: 'prose', label: 'reviewNote', optional: true, max: 1000 },
    ],
    send: reviewing,
  },
  decide: { fields: ({ dossier }) => (hasDraft(dossier) ? [] : [{ key: 'title', kind: 'line', label: 'resultTitle' }]), send: deciding, note: 'signNote' },
  seal: {
    fields: ({ today }) => [
      { key: 'docNumber', kind: 'line', label: 'docNumber', max: 60 },
      { key: 'docDay', kind: 'day', label: 'docDay', first: today },
      { key: 'validTo', kind: 'day', label: 'validTo', optional: true },
    ],
    send: sealing,
  },
  requestObligation: { fields: obligationFields, send: asking, check: basisWhenExcluded },
  fulfilObligation: { fields: fulfilFields, send: fulfilling, check: bothOrNeither },
  fulfilLastObligation: { fields: fulfilFields, send: fulfilling, check: bothOrNeither },
  answerPart: { fields: answerFields, send: answering },
  draftApology: {
    fields: (told) => [reason(told), { key: 'newDay', kind: 'day', label: 'newDay', hint: told.t('newDayHint', { day: told.dossier.due ? dayShort(told.dossier.due.day) : '' }) }],
    send: apologising('draft'),
  },
  signApology: { fields: () => [], send: apologising('sign') },
  enterApology: { fields: () => [{ ...documentNo, optional: false }], send: apologising('enter') },
  askWithdrawal: { fields: justReason, send: withdrawing('ask'), note: 'withdrawNote' },
  acceptWithdrawal: { fields: justReason, send: withdrawing('accept') },
  declineWithdrawal: { fields: justReason, send: withdrawing('decline') },
  cancelWithdrawal: { fields: justReason, send: withdrawing('cancel') },
  proposeStop: { fields: stopFields, send: stopping('propose') },
  stop: { fields: stopFields, send: stopping('decide'), danger: true },
  openCorrection: { fields: justReason, send: correcting('open') },
  signCorrection: { fields: justReason, send: correcting('sign') },
  keepAppointment: { fields: justReason, send: appointing('keep'), note: 'keepNote' },
  moveAppointment: { fields: (told) => [reason(told), documentNo], send: appointing('move'), note: 'moveNote' },
  givePapersBack: { fields: takingFields, send: givingBack, check: slipOrNote },
  changeReturnChoice: { fields: choiceFields, send: choosingReturn, note: 'choiceNote' },
  cancelReception: { fields: justReason, send: cancelling, danger: true, note: 'cancelNote' },
};

/** The act of a move that needs nothing but a few fields. */
export function plainAct(move: MoveName): PlainAct | undefined {
  const acts: Readonly<Partial<Record<MoveName, PlainAct>>> = PLAIN_ACTS;
  return acts[move];
}

/** True when there is a draft the leader signs as it stands. */
function hasDraft({ result }: Dossier): boolean {
  return result !== null && result.step !== 'sealed';
}

