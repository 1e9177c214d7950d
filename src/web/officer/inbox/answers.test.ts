import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';
import type { MoveAnswer, MoveName } from '../dossier/questions.ts';

const move = (name: MoveName, refused?: string): MoveAnswer => ({ move: name, allowed: refused === undefined, refusal: refused === undefined ? null : { code: refused, facts: {} } });
const names = (moves: readonly MoveAnswer[]) => moves.map((one) => one.move);
const FRESH = { state: 'waiting', prepared: null } as const;

describe('what a submission can be answered with', () => {
  it('is acceptance, papers asked for or refusal for an officer; what is illegal here is not shown', () => {
    const found = answersOf({ ...FRESH, dossier: { moves: [move('coSign'), move('completeReception', 'dossier.stageIllegal'), move('noticeIncomplete'), move('requestSupplement', 'dossier.moveIllegal'), move('proposeRefusal'), move('refuseReception')] } });
    expect([found.accept?.move, names(found.others), found.main, found.prepares]).toEqual(['coSign', ['noticeIncomplete', 'refuseReception'], 'accept', false]);
  });

  it('is looking through and a proposal for a clerk of the post, once', () => {
    const moves = [move('coSign', 'dossier.agencyOnly'), move('noticeIncomplete', 'dossier.agencyOnly'), move('proposeRefusal'), move('refuseReception', 'dossier.agencyOnly')];
    const found = answersOf({ ...FRESH, dossier: { moves } });
    expect([found.accept?.allowed, names(found.others), found.main]).toEqual([false, ['noticeIncomplete', 'refuseReception', 'proposeRefusal'], 'prepare']);
    expect(answersOf({ ...FRESH, prepared: { by: 'Lan', at: '', note: null }, dossier: { moves } })).toMatchObject({ main: undefined, prepares: false });
  });

  it('is a yes or a no to her wish to withdraw, and nothing else meanwhile', () => {
    const moves = [move('acceptWithdrawal'), move('declineWithdrawal'), move('cancelWithdrawal'), move('coSign', 'dossier.moveIllegal')];
    const found = answersOf({ state: 'withdrawing', prepared: null, dossier: { moves } });
    expect([found.accept, names(found.others), found.main, found.prepares]).toEqual([undefined, ['acceptWithdrawal', 'declineWithdrawal'], undefined, false]);
  });

  it('is nothing to accept while the citizen is awaited', () => {
    const moves = [move('completeReception'), move('refuseReception')];
    expect(answersOf({ state: 'asked', prepared: null, dossier: { moves } }).accept).toBeUndefined();
    expect(answersOf({ state: 'answered', prepared: null, dossier: { moves } }).main).toBe('accept');
  });
});
