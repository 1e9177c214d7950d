import type { Stage, Status } from './statuses.ts';

/** Where a move begins: a status, or a status at one stage. `new`: the dossier does not exist yet. */
export type Origin = 'new' | `${Status}` | `${Status}:${Stage}`;
/** Where a move ends: a status (with its stage), `same` (an event), or `held` (the status held before the withdrawal). */
export type Destination = `${Status}` | `${Status}:${Stage}` | 'same' | 'held';

/** One row of docs/moves.md: the same table as data. */
export type MoveRule = {
  readonly from: readonly Origin[];
  readonly to: Destination;
  readonly permission: string;
  /** The hard denials for employer = post (domain 0.3 item 3): no configuration overrides them. */
  readonly agencyOnly: boolean;
  /** Refusals that follow from the dossier itself; shown beside the disabled move. */
  readonly guards: readonly string[];
  /** Refusals that depend on what is handed in with the move. */
  readonly asks: readonly string[];
};

/** Every move of a dossier. docs/moves.md says who, with what paper, in what time and by which article. */
export const MOVES = {
  prepareReception: { from: ['new'], to: '1:coSign', permission: 'dossier.receive', agencyOnly: false, guards: [], asks: ['dossier.papersMissing', 'dossier.paperNotPublished'] },
  registerArrival: { from: ['new'], to: '1:arrived', permission: 'dossier.receive', agencyOnly: false, guards: [], asks: ['dossier.paperNotPublished'] },
  fileOnline: { from: ['new'], to: '1:arrived', permission: 'assistance.help', agencyOnly: false, guards: [], asks: ['dossier.paperNotPublished'] },
  receive: { from: ['new'], to: '2', permission: 'dossier.receive', agencyOnly: false, guards: [], asks: ['dossier.papersMissing', 'dossier.paperNotPublished', 'dossier.coSignNeeded', 'dossier.restrictedReceiver', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull'] },
  coSign: { from: ['1:coSign', '1:arrived'], to: '2', permission: 'dossier.coSign', agencyOnly: true, guards: [], asks: ['dossier.papersMissing', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull'] },
  noticeIncomplete: { from: ['1:coSign', '1:arrived'], to: '5:preAcceptance', permission: 'dossier.coSign', agencyOnly: true, guards: [], asks: ['dossier.paperNotPublished'] },
  completeReception: { from: ['5:preAcceptance'], to: '2', permission: 'dossier.receiveSupplement', agencyOnly: false, guards: ['dossier.coSignNeeded', 'dossier.restrictedReceiver'], asks: ['dossier.supplementIncomplete', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull'] },
  proposeRefusal: { from: ['1:coSign', '1:arrived', '5:preAcceptance'], to: 'same', permission: 'dossier.proposeRefusal', agencyOnly: false, guards: ['dossier.refusalProposed'], asks: [] },
  refuseReception: { from: ['1:coSign', '1:arrived', '5:preAcceptance'], to: '3', permission: 'dossier.refuse', agencyOnly: true, guards: [], asks: [] },
  handOver: { from: ['2'], to: '4', permission: 'custody.accept', agencyOnly: false, guards: ['dossier.resultSigned'], asks: [] },
  requestSupplement: { from: ['2', '4'], to: '5:examination', permission: 'dossier.requestSupplement', agencyOnly: true, guards: ['dossier.resultSigned'], asks: ['dossier.secondSupplementNeedsBasis', 'dossier.supplementLate', 'dossier.paperNotPublished', 'dossier.respondByPast'] },
  receiveSupplement: { from: ['5:examination'], to: '4', permission: 'dossier.receiveSupplement', agencyOnly: false, guards: [], asks: ['dossier.supplementIncomplete'] },
  requestObligation: { from: ['2', '4'], to: '6', permission: 'dossier.examine', agencyOnly: false, guards: [], asks: ['dossier.waitingNeedsBasis', 'dossier.respondByPast'] },
  fulfilObligation: { from: ['6'], to: '4', permission: 'dossier.examine', agencyOnly: false, guards: ['dossier.obligationIsLast'], asks: ['dossier.paidInFuture'] },
  fulfilLastObligation: { from: ['6'], to: 'same', permission: 'dossier.examine', agencyOnly: false, guards: ['dossier.obligationNotLast', 'dossier.obligationPaid'], asks: ['dossier.paidInFuture'] },
  askWithdrawal: { from: ['1', '2', '4', '5', '6'], to: '7', permission: 'dossier.receiveSupplement', agencyOnly: false, guards: ['dossier.resultSigned'], asks: [] },
  acceptWithdrawal: { from: ['7'], to: '8', permission: 'dossier.acceptWithdrawal', agencyOnly: true, guards: ['dossier.resultSigned'], asks: [] },
  declineWithdrawal: { from: ['7'], to: 'held', permission: 'dossier.acceptWithdrawal', agencyOnly: true, guards: [], asks: [] },
  cancelWithdrawal: { from: ['7'], to: 'held', permission: 'dossier.receiveSupplement', agencyOnly: false, guards: [], asks: [] },
  proposeStop: { from: ['4', '5:examination'], to: 'same', permission: 'dossier.proposeStop', agencyOnly: false, guards: ['dossier.resultSigned', 'dossier.supplementNoPeriod', 'dossier.supplementTimeLeft'], asks: ['dossier.stopReasonWrong'] },
  stop: { from: ['2', '4', '5:examination', '6'], to: '8', permission: 'dossier.stop', agencyOnly: true, guards: ['dossier.resultSigned', 'dossier.stopNotProposed', 'dossier.supplementNoPeriod', 'dossier.supplementTimeLeft', 'dossier.obligationPaid', 'dossier.obligationTimeLeft'], asks: ['dossier.stopReasonWrong'] },
  refuseMerits: { from: ['4'], to: '8', permission: 'dossier.decide', agencyOnly: true, guards: ['dossier.resultSigned'], asks: [] },
  assign: { from: ['4', '5:examination', '6'], to: 'same', permission: 'dossier.assign', agencyOnly: false, guards: [], asks: ['dossier.assigneeUnfit'] },
  draftResult: { from: ['2', '4', '6'], to: 'same', permission: 'dossier.examine', agencyOnly: false, guards: ['dossier.notSameDay', 'dossier.obligationNotLast', 'dossier.resultSigned'], asks: [] },
  review: { from: ['4', '6'], to: 'same', permission: 'dossier.review', agencyOnly: false, guards: ['dossier.resultMissing', 'dossier.resultSigned'], asks: [] },
  decide: { from: ['2', '4', '6'], to: 'same', permission: 'dossier.decide', agencyOnly: true, guards: ['dossier.notSameDay', 'dossier.obligationNotLast', 'dossier.resultSigned', 'dossier.reviewMissing', 'dossier.partsOpen'], asks: ['dossier.resultMissing'] },
  seal: { from: ['2', '4', '6'], to: '9', permission: 'dossier.seal', agencyOnly: true, guards: ['dossier.notSameDay', 'dossier.obligationNotLast', 'dossier.obligationUnpaid', 'dossier.resultNotSigned'], asks: ['dossier.docDayWrong'] },
  finishAtOnce: { from: ['2'], to: '9', permission: 'dossier.return', agencyOnly: true, guards: ['dossier.notSameDay', 'dossier.resultNotSigned'], asks: ['dossier.fieldNeeded'] },
  returnResult: { from: ['9'], to: '10', permission: 'dossier.return', agencyOnly: false, guards: ['dossier.correctionOpen', 'dossier.resultElsewhere', 'dossier.resultOnOffer'], asks: [] },
  returnRefusal: { from: ['8'], to: 'same', permission: 'dossier.return', agencyOnly: false, guards: ['dossier.noWrittenRefusal', 'dossier.noResultHeld', 'dossier.resultElsewhere', 'dossier.resultOnOffer'], asks: [] },
  givePapersBack: { from: ['3', '8'], to: 'same', permission: 'dossier.return', agencyOnly: false, guards: ['dossier.noPapersHeld', 'dossier.papersElsewhere', 'dossier.papersOnOffer'], asks: [] },
  draftApology: { from: ['2', '4', '5:examination', '6', '7'], to: 'same', permission: 'dossier.draftApology', agencyOnly: true, guards: ['dossier.noAppointment', 'dossier.reappointmentUsed', 'dossier.apologyTooLate'], asks: ['dossier.fieldNeeded', 'dossier.newDayNotLater', 'dossier.newDayNotWorking'] },
  signApology: { from: ['2', '4', '5:examination', '6', '7'], to: 'same', permission: 'dossier.signApology', agencyOnly: true, guards: ['dossier.noAppointment', 'dossier.reappointmentUsed', 'dossier.apologyTooLate', 'dossier.apologyMissing'], asks: [] },
  enterApology: { from: ['2', '4', '5:examination', '6', '7'], to: 'same', permission: 'dossier.enterApology', agencyOnly: true, guards: ['dossier.noAppointment', 'dossier.reappointmentUsed', 'dossier.apologyTooLate', 'dossier.apologyMissing', 'dossier.apologyNotSigned'], asks: [] },
  keepAppointment: { from: ['2', '4', '5:examination', '6', '7'], to: 'same', permission: 'dossier.enterApology', agencyOnly: true, guards: ['dossier.noAppointment', 'dossier.appointmentStands'], asks: [] },
  moveAppointment: { from: ['2', '4', '5:examination', '6', '7'], to: 'same', permission: 'dossier.enterApology', agencyOnly: true, guards: ['dossier.noAppointment', 'dossier.appointmentStands', 'dossier.appointmentSameDay', 'dossier.appointmentDayPast'], asks: [] },
  openCorrection: { from: ['9', '10'], to: 'same', permission: 'dossier.openCorrection', agencyOnly: true, guards: ['dossier.correctionOpen'], asks: [] },
  signCorrection: { from: ['9', '10'], to: '4', permission: 'dossier.signCorrection', agencyOnly: true, guards: ['dossier.correctionNotOpened'], asks: [] },
  addPart: { from: ['4'], to: 'same', permission: 'dossier.examine', agencyOnly: false, guards: ['dossier.resultSigned'], asks: ['dossier.partBeyondWhole', 'dossier.respondByPast'] },
  answerPart: { from: ['4', '5:examination', '6', '7'], to: 'same', permission: 'dossier.examine', agencyOnly: false, guards: ['dossier.noOpenPart'], asks: ['dossier.partUnknown', 'dossier.partTimeLeft'] },
  amendReception: { from: ['1', '2', '4', '5', '6'], to: 'same', permission: 'dossier.amend', agencyOnly: false, guards: ['dossier.resultSigned'], asks: ['dossier.nothingAmended', 'dossier.paperNotPublished'] },
  changeReturnChoice: { from: ['2', '4', '5', '6', '7', '8', '9'], to: 'same', permission: 'dossier.amend', agencyOnly: false, guards: ['dossier.refusalGone'], asks: ['dossier.choiceSame'] },
  cancelReception: { from: ['1', '2'], to: 'same', permission: 'dossier.cancelReception', agencyOnly: false, guards: ['dossier.resultSigned', 'dossier.cancelNotYours', 'dossier.papersElsewhere', 'dossier.papersOnOffer'], asks: [] },
} as const satisfies Record<string, MoveRule>;

export type Move = keyof typeof MOVES;

/** The moves of a dossier that exists, in the order a page shows them. */
export const MOVES_OF_A_DOSSIER = [
  'coSign', 'noticeIncomplete', 'completeReception', 'proposeRefusal', 'refuseReception', 'handOver', 'assign', 'requestSupplement', 'receiveSupplement',
  'requestObligation', 'fulfilObligation', 'fulfilLastObligation', 'addPart', 'answerPart', 'draftResult', 'review', 'decide', 'refuseMerits', 'seal', 'finishAtOnce', 'returnResult', 'returnRefusal', 'givePapersBack',
  'draftApology', 'signApology', 'enterApology', 'keepAppointment', 'moveAppointment', 'askWithdrawal', 'acceptWithdrawal', 'declineWithdrawal', 'cancelWithdrawal', 'proposeStop', 'stop',
  'openCorrection', 'signCorrection', 'amendReception', 'changeReturnChoice', 'cancelReception',
] as const satisfies readonly Move[];

/** A move of a dossier that exists. */
export type OwnMove = (typeof MOVES_OF_A_DOSSIER)[number];

/** The row of a move, with its lists readable as plain text. */
export function moveRule(move: Move): MoveRule {
  return MOVES[move];
}
