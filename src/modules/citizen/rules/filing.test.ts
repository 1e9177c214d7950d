import { describe, expect, it } from 'vitest';
import { choiceProblem, FILING_STATES, notOpen, receiptNo, standingOf, submissionState } from './filing.ts';

const at = (status: number, more: { cancelled?: boolean; answered?: boolean } = {}) => ({ status, cancelled: false, answered: false, ...more });

describe('a submission', () => {
  it('waits for the one-stop, for the citizen once papers were asked for, for the one-stop again once they were sent, and then for nobody', () => {
    expect([submissionState(at(1)), submissionState(at(5)), submissionState(at(5, { answered: true }))]).toEqual(['waiting', 'asked', 'answered']);
    expect([2, 3, 4, 6, 8, 9, 10].map((status) => submissionState(at(status)))).toEqual(Array(7).fill('settled'));
    expect([1, 5].map((status) => submissionState(at(status, { cancelled: true })))).toEqual(['settled', 'settled']);
  });

  it('is told to the citizen by its status; papers she has sent are being looked at', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((status) => standingOf(at(status)))).toEqual(['waiting', 'working', 'refused', 'working', 'asked', 'paying', 'withdrawing', 'stopped', 'ready', 'returned']);
    expect([standingOf(at(5, { answered: true })), standingOf(at(4, { answered: true })), standingOf(at(9, { cancelled: true }))]).toEqual(['answered', 'working', 'cancelled']);
  });

  it('has a number of its day that is no code of a dossier', () => {
    expect(receiptNo('2021-02-08', 'ABCDEF')).toBe('TT210208-ABCDEF');
  });
});

describe('a filing', () => {
  it('is changed while it is a draft only', () => {
    expect(FILING_STATES.map((state) => notOpen(state)?.code ?? 'open')).toEqual(['open', 'citizen.filingNotOpen', 'citizen.filingNotOpen', 'citizen.filingNotOpen']);
  });

  it('asks for its result by post only where the procedure lets it, and with somewhere to bring it', () => {
    expect([choiceProblem('post', 'Bích Động', true), choiceProblem('post', null, true)?.code, choiceProblem('post', 'Bích Động', false)?.code]).toEqual([undefined, 'citizen.addressMissing', 'citizen.notByPost']);
    expect([choiceProblem('counter', null, false), choiceProblem('electronic', null, false)]).toEqual([undefined, undefined]);
  });
});
