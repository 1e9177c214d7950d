import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '#modules/access/rules.ts';
import { NEXT } from '../fixture/expected-moves.ts';
import { RECEIVER, TODAY, atOneStop, readyFor, stateAt } from '../fixture/states.ts';
import { destination, moveRefusal, movesOf } from './may-move.ts';
import type { OwnMove } from './moves.ts';
import type { DossierState, Mover } from './state.ts';
import { STATUSES, stopReasonWrong } from './statuses.ts';

const OFFICER: Mover = { ...RECEIVER, employer: 'agency', permissions: PERMISSIONS, mayComplete: false };

function refusedFor(move: OwnMove, state: DossierState, today = TODAY, mover = OFFICER): string | undefined {
  return moveRefusal(move, state, mover, today)?.code;
}

describe('what stands in the way of a move', () => {
  const WRITTEN = { stopReason: 'REFUSED_ON_MERITS', result: 'sealed' } as const;
  const OBLIGATION = { last: false, paid: false, respondBy: null };

  test.each<[string, OwnMove, DossierState, string]>([
    ['a second proposal of refusal waits for the first', 'proposeRefusal', stateAt('1:coSign', { refusalProposed: true }), 'dossier.refusalProposed'],
    ['a signed result stops a supplement', 'requestSupplement', stateAt('4', { result: 'signed' }), 'dossier.resultSigned'],
    ['a signed result stops a withdrawal', 'askWithdrawal', stateAt('4', { result: 'signed' }), 'dossier.resultSigned'],
    ['a draft that nobody put up is not reviewed', 'review', stateAt('4'), 'dossier.resultMissing'],
    ['the sealed result of before a correction is no draft', 'review', stateAt('4', { result: 'sealed' }), 'dossier.resultMissing'],
    ['nothing is signed without review', 'decide', stateAt('4', { result: 'drafted' }), 'dossier.reviewMissing'],
    ['a draft sent back is not signed', 'decide', stateAt('4', { result: 'sentBack' }), 'dossier.reviewMissing'],
    ['an unanswered part holds the signature', 'decide', stateAt('4', { result: 'reviewed', openParts: 2 }), 'dossier.partsOpen'],
    ['only same-day work is signed before hand-over', 'decide', stateAt('2', { sameDay: false }), 'dossier.notSameDay'],
    ['only same-day work is finished at the counter', 'finishAtOnce', stateAt('2', { sameDay: false, result: 'signed' }), 'dossier.notSameDay'],
    ['nothing unsigned is sealed', 'seal', stateAt('4', { result: 'reviewed' }), 'dossier.resultNotSigned'],
    ['an obligation that is not the last step is met before the seal', 'seal', stateAt('6', { result: 'signed', obligation: OBLIGATION }), 'dossier.obligationNotLast'],
    ['the last obligation is paid before the seal', 'seal', stateAt('6', { result: 'signed', obligation: { ...OBLIGATION, last: true } }), 'dossier.obligationUnpaid'],
    ['a last obligation does not lead back', 'fulfilObligation', stateAt('6', { obligation: { ...OBLIGATION, last: true } }), 'dossier.obligationIsLast'],
    ['a paid obligation is not paid twice', 'fulfilLastObligation', stateAt('6', { obligation: { last: true, paid: true, respondBy: null } }), 'dossier.obligationPaid'],
    ['nobody is stopped for an obligation she has met', 'stop', stateAt('6', { obligation: { last: true, paid: true, respondBy: null } }), 'dossier.obligationPaid'],
    ['nobody is stopped before the day of the obligation has passed', 'stop', stateAt('6', { obligation: { ...OBLIGATION, respondBy: TODAY } }), 'dossier.obligationTimeLeft'],
    ['nothing is stopped at 4 without a proposal', 'stop', stateAt('4'), 'dossier.stopNotProposed'],
    ['nobody is late with papers where no day was set', 'proposeStop', stateAt('5:examination'), 'dossier.supplementNoPeriod'],
    ['the last day for papers belongs to the citizen', 'proposeStop', stateAt('5:examination', { supplementRespondBy: TODAY }), 'dossier.supplementTimeLeft'],
    ['nothing is apologised for without a promise', 'draftApology', stateAt('4', { dueDay: null }), 'dossier.noAppointment'],
    ['a second new day is refused', 'draftApology', stateAt('4', { reappointments: 1 }), 'dossier.reappointmentUsed'],
    ['an apology on the due day itself comes too late', 'enterApology', stateAt('4', { apology: 'signed', dueDay: TODAY }), 'dossier.apologyTooLate'],
    ['an apology after the due day cannot be back-dated', 'draftApology', stateAt('4', { dueDay: '2021-02-05' }), 'dossier.apologyTooLate'],
    ['a promise the calendar agrees with is not decided on', 'keepAppointment', stateAt('4'), 'dossier.appointmentStands'],
    ['a promise is not moved to the day it already has', 'moveAppointment', stateAt('4', { calendarDay: '2021-02-19' }), 'dossier.appointmentSameDay'],
    ['a promise is not moved to a day that has passed', 'moveAppointment', stateAt('4', { calendarDay: '2021-02-05' }), 'dossier.appointmentDayPast'],
    ['nothing is signed that was not drafted', 'signApology', stateAt('4'), 'dossier.apologyMissing'],
    ['nothing is sent that was not signed', 'enterApology', stateAt('4', { apology: 'drafted' }), 'dossier.apologyNotSigned'],
    ['a correction is opened once', 'openCorrection', stateAt('10', { correctionOpened: true }), 'dossier.correctionOpen'],
    ['a result with a correction open is not handed out', 'returnResult', stateAt('9', { correctionOpened: true }), 'dossier.correctionOpen'],
    ['a result still in the department is not handed out', 'returnResult', stateAt('9', { custody: [{ ...atOneStop('result'), unitId: 'department' }] }), 'dossier.resultElsewhere'],
    ['a result that waits for its receiver is not handed out', 'returnResult', stateAt('9', { custody: [{ ...atOneStop('result'), onOffer: true }] }), 'dossier.resultOnOffer'],
    ['a withdrawn dossier has no refusal to hand out', 'returnRefusal', stateAt('8', { custody: [atOneStop('result')] }), 'dossier.noWrittenRefusal'],
    ['a refusal without number is not handed out', 'returnRefusal', stateAt('8', { ...WRITTEN, result: 'signed', custody: [atOneStop('result')] }), 'dossier.noWrittenRefusal'],
    ['a refusal is handed out once', 'returnRefusal', stateAt('8', { ...WRITTEN, custody: [{ kind: 'result', holderKind: 'citizen', unitId: null, onOffer: false }] }), 'dossier.noResultHeld'],
    ['how nothing is to be received is not chosen', 'changeReturnChoice', stateAt('8', { custody: [atOneStop('result')] }), 'dossier.refusalGone'],
    ['how a refusal is received is not chosen once it is handed out', 'changeReturnChoice', stateAt('8', { ...WRITTEN, custody: [{ kind: 'result', holderKind: 'citizen', unitId: null, onOffer: false }] }), 'dossier.refusalGone'],
    ['papers that nobody holds are not given back', 'givePapersBack', stateAt('3'), 'dossier.noPapersHeld'],
    ['papers still in the department are not given back', 'givePapersBack', stateAt('8', { custody: [atOneStop('papers'), { ...atOneStop('papers'), unitId: 'department' }] }), 'dossier.papersElsewhere'],
    ['papers that wait for their receiver are not given back', 'givePapersBack', stateAt('8', { custody: [{ ...atOneStop('papers'), onOffer: true }] }), 'dossier.papersOnOffer'],
    ['papers that have left the one-stop come back before the reception is cancelled', 'cancelReception', stateAt('2', { custody: [{ ...atOneStop('papers'), unitId: 'department' }] }), 'dossier.papersElsewhere'],
    ['papers on offer are taken back before the reception is cancelled', 'cancelReception', stateAt('2', { custody: [{ ...atOneStop('papers'), onOffer: true }] }), 'dossier.papersOnOffer'],
    ['no correction is signed that was not opened', 'signCorrection', stateAt('10'), 'dossier.correctionNotOpened'],
    ['no part is answered that nobody asked for', 'answerPart', stateAt('4'), 'dossier.noOpenPart'],
  ])('%s', (_title, move, state, code) => {
    expect(refusedFor(move, state)).toBe(code);
  });

  test.each([
    ['the receiver on the same day', 'POSTAL_COUNTER', 'lan', TODAY, undefined],
    ['the receiver on the next day not', 'POSTAL_COUNTER', 'lan', '2021-02-09', 'dossier.cancelNotYours'],
    ['a colleague not', 'OSS_OFFICER', 'mai', TODAY, 'dossier.cancelNotYours'],
    ['the head on any day', 'OSS_HEAD', 'phu', '2021-03-05', undefined],
  ] as const)('who takes a reception back: %s', (_title, role, staffId, today, code) => {
    const refused = moveRefusal('cancelReception', stateAt('2', { custody: [atOneStop('papers')] }), { ...OFFICER, role, staffId }, today);
    expect([refused?.code, refused?.status]).toEqual(code === undefined ? [undefined, undefined] : [code, 403]);
  });

  test('papers and results on the shelf of the one-stop go to the citizen', () => {
    for (const move of ['returnResult', 'returnRefusal', 'givePapersBack'] as const) {
      const place = move === 'returnResult' ? '9' : '8';
      expect(refusedFor(move, stateAt(place, { ...(place === '8' ? WRITTEN : {}), custody: [atOneStop('papers'), atOneStop('result')] }))).toBeUndefined();
    }
  });

  test('one day before the due day is early enough to apologise', () => {
    expect(refusedFor('draftApology', stateAt('4', { dueDay: '2021-02-09' }))).toBeUndefined();
  });

  test('the day after the last day for papers the stop may be proposed', () => {
    expect(refusedFor('proposeStop', stateAt('5:examination', { supplementRespondBy: '2021-02-07' }))).toBeUndefined();
  });

  test('an overdue dossier is still solved, sealed and returned', () => {
    expect(refusedFor('decide', stateAt('4', { dueDay: '2021-01-04', result: 'reviewed' }))).toBeUndefined();
    expect(refusedFor('seal', stateAt('4', { dueDay: '2021-01-04', result: 'signed' }))).toBeUndefined();
    expect(refusedFor('returnResult', stateAt('9', { dueDay: '2021-01-04', result: 'sealed' }))).toBeUndefined();
  });

  test('a postal clerk completes acceptance only by a written delegation, and never of a civil-servant-only procedure', () => {
    const clerk: Mover = { ...RECEIVER, employer: 'post', permissions: ['dossier.receiveSupplement'], mayComplete: false };
    const state = stateAt('5:preAcceptance');
    expect(refusedFor('completeReception', state, TODAY, clerk)).toBe('dossier.coSignNeeded');
    expect(refusedFor('completeReception', state, TODAY, { ...clerk, mayComplete: true })).toBeUndefined();
    expect(refusedFor('completeReception', { ...state, civilServantOnly: true }, TODAY, { ...clerk, mayComplete: true })).toBe('dossier.restrictedReceiver');
  });
});

describe('why a dossier may be stopped', () => {
  test('each status knows its own reasons', () => {
    const reasons = ['REFUSED_ON_MERITS', 'WITHDRAWN', 'NO_SUPPLEMENT', 'OBLIGATION_UNPAID', 'DUPLICATE', 'TRANSFERRED'] as const;
    const fitting = STATUSES.map((status) => [status, reasons.filter((reason) => stopReasonWrong(status, reason, null) === undefined)]);
    expect(Object.fromEntries(fitting)).toEqual({
      1: [], 2: ['REFUSED_ON_MERITS', 'DUPLICATE', 'TRANSFERRED'], 3: [], 4: ['DUPLICATE', 'TRANSFERRED'], 5: ['NO_SUPPLEMENT'], 6: ['OBLIGATION_UNPAID'], 7: [], 8: [], 9: [], 10: [],
    });
  });

  test('the leader decides on what was proposed, nothing else', () => {
    expect(stopReasonWrong(4, 'TRANSFERRED', 'DUPLICATE')?.code).toBe('dossier.stopReasonWrong');
    expect(stopReasonWrong(4, 'DUPLICATE', 'DUPLICATE')).toBeUndefined();
  });
});

describe('random walks over the table', () => {
  const steps = fc.array(fc.record({ pick: fc.nat(), facts: fc.record({ sameDay: fc.boolean(), last: fc.boolean(), openParts: fc.nat(2) }) }), { minLength: 1, maxLength: 60 });

  test('never reach a state the law does not know', () => {
    fc.assert(fc.property(fc.constantFrom('1:coSign', '1:arrived', '2'), steps, (start, walk) => {
      let state = stateAt(start);
      for (const { pick, facts } of walk) {
        const open = movesOf(state, OFFICER, TODAY).filter((answer) => answer.allowed);
        const chosen = open[pick % Math.max(open.length, 1)];
        if (chosen === undefined) break;
        const next = { ...state, ...destination(chosen.move, state), ...effect(chosen.move, state, facts) };
        expect([state.status, ...(NEXT[state.status] ?? [])]).toContain(next.status);
        expect(next.heldStatus !== null).toBe(next.status === 7);
        expect(next.stage !== null).toBe(next.status === 1 || next.status === 5);
        if (state.status === 7 && next.status !== 7 && next.status !== 8) expect([next.status, next.stage]).toEqual([state.heldStatus, state.heldStage]);
        state = next;
      }
    }), { numRuns: 600 });
  });

  test('end at 3 and 8, and leave 10 only by a correction', () => {
    for (const place of ['3', '8']) expect(movesOf(readyFor('', place), OFFICER, TODAY).filter((answer) => answer.allowed)).toEqual([]);
    const left = movesOf(stateAt('10', { correctionOpened: true }), OFFICER, TODAY).filter((answer) => answer.allowed).map((answer) => answer.move);
    expect(left).toEqual(['signCorrection']);
  });
});

/** What each move leaves behind beside its place, as the services write it. */
function effect(move: OwnMove, state: DossierState, facts: { sameDay: boolean; last: boolean; openParts: number }): Partial<DossierState> {
  const effects: Partial<Record<OwnMove, Partial<DossierState>>> = {
    proposeRefusal: { refusalProposed: true },
    coSign: { refusalProposed: false, sameDay: facts.sameDay },
    requestSupplement: { supplementRespondBy: facts.last ? '2021-02-01' : null, stopProposed: null },
    requestObligation: { obligation: { last: facts.last, paid: false, respondBy: null } },
    fulfilObligation: { obligation: null },
    fulfilLastObligation: { obligation: { last: true, paid: true, respondBy: null } },
    proposeStop: { stopProposed: 'DUPLICATE' },
    draftResult: { result: 'drafted' },
    review: { result: facts.last ? 'reviewed' : 'sentBack' },
    decide: { result: 'signed' },
    seal: { result: 'sealed', obligation: null },
    finishAtOnce: { result: 'sealed' },
    draftApology: { apology: 'drafted' },
    signApology: { apology: 'signed' },
    enterApology: { apology: 'none', reappointments: state.reappointments + 1 },
    openCorrection: { correctionOpened: true },
    signCorrection: { correctionOpened: false },
    addPart: { openParts: state.openParts + 1 },
    answerPart: { openParts: state.openParts - 1 },
    cancelReception: { cancelled: true },
  };
  return effects[move] ?? {};
}
