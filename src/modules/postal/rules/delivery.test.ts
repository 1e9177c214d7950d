import { describe, expect, test } from 'vitest';
import { SIGNATURE_MAX } from '#kernel/signature.ts';
import { attemptProblem, codProblem, correctionProblem, identityProblem, proofProblem, returnReasonProblem, scanTimeProblem, signatureProblem, takerProblem, takerWords, type KnownPerson, type OwedAtDoor, type ToldAtDoor } from './delivery.ts';
import { EVENT_CODES } from './shipment-states.ts';

const STROKES = 'M 10 10 L 40.5 60 C 1 2 3 4 5 6 q -1,2 3e1 4';
const SLIP = { name: 'Nguyễn Văn An', postingNo: 'RA000000010VN' };
const shown = { idKind: 'CCCD', idNumber: '024080000001' } as const;

describe('the mark of the receiver', () => {
  test('strokes of a path are taken', () => {
    expect(proofProblem({ kind: 'screen', signature: STROKES })).toBeUndefined();
    expect(proofProblem({ kind: 'paper', documentNo: 'PG-12' })).toBeUndefined();
    expect(proofProblem({ kind: 'carrier', documentNo: 'PG-12' })).toBeUndefined();
  });
  test.each([
    ['a dot by accident', 'M 1 1'],
    ['something else than a drawing', `${STROKES}"><script>alert(1)</script>`],
    ['an address in it', `${STROKES} url(http://x)`],
    ['words of no path', 'Nguyễn Văn An đã nhận đủ'],
    ['a path that begins nowhere', STROKES.slice(2)],
    ['more than a signature needs', `M 1 1 ${'L 1 1 '.repeat(SIGNATURE_MAX / 6)}`],
  ])('%s is refused', (_what, signature) => {
    expect(signatureProblem(signature)?.code).toBe('postal.signatureWrong');
  });
  test('a proof brings what proves it', () => {
    expect(proofProblem({ kind: 'screen' })?.code).toBe('postal.signatureNeeded');
    expect(proofProblem({ kind: 'paper' })?.code).toBe('postal.proofNumberNeeded');
    expect(proofProblem({ kind: 'carrier' })?.code).toBe('postal.proofNumberNeeded');
  });
});

describe('when and why', () => {
  const noon = new Date('2021-03-02T05:00:00Z');
  test('a scan is neither of the future nor of before the acceptance', () => {
    expect(scanTimeProblem(noon, noon, noon)).toBeUndefined();
    expect(scanTimeProblem(new Date(noon.getTime() + 1), noon, null)?.code).toBe('postal.eventInFuture');
    expect(scanTimeProblem(new Date(noon.getTime() - 1), noon, noon)?.code).toBe('postal.eventBeforeAcceptance');
  });
  test('a failed attempt says why, “other” in words; other scans need no reason', () => {
    expect(attemptProblem('OUT_FOR_DELIVERY', undefined, undefined)).toBeUndefined();
    expect(attemptProblem('ATTEMPT_FAILED', undefined, undefined)?.code).toBe('postal.attemptReasonNeeded');
    expect(attemptProblem('ATTEMPT_FAILED', 'other', undefined)?.code).toBe('postal.attemptWordsNeeded');
    expect(attemptProblem('ATTEMPT_FAILED', 'absent', undefined)).toBeUndefined();
  });
  test('in vain only a result goes back; called back needs the sender’s request', () => {
    expect(returnReasonProblem('undelivered', 'out', [])).toBeUndefined();
    expect(returnReasonProblem('undelivered', 'in', [])?.code).toBe('postal.eventOtherWay');
    expect(returnReasonProblem('calledBack', 'in', ['ACCEPTED'])?.code).toBe('postal.cancelNotRequested');
    expect(returnReasonProblem('calledBack', 'in', ['ACCEPTED', 'CANCEL_REQUESTED'])).toBeUndefined();
  });
  test('scans and the carrier’s reports can be corrected once; what moved paper, money or the dossier never', () => {
    const ours = EVENT_CODES.filter((code) => correctionProblem({ code, source: 'staff' }, false, false) === undefined);
    expect(ours.toSorted()).toEqual(['ARRIVED_DEST', 'ATTEMPT_FAILED', 'CANCEL_ACK', 'CANCEL_REQUESTED', 'DEPARTED_ORIGIN', 'HELD_FOR_PICKUP', 'NOTIFIED', 'OUT_FOR_DELIVERY', 'RETURN_STARTED']);
    expect(correctionProblem({ code: 'DELIVERED', source: 'carrier' }, false, false)).toBeUndefined();
    expect(correctionProblem({ code: 'DELIVERED', source: 'carrier' }, false, true)?.code).toBe('postal.eventNotCorrectable');
    expect(correctionProblem({ code: 'ARRIVED_DEST', source: 'staff' }, true, false)?.code).toBe('postal.eventCorrected');
  });
});

describe('who takes it', () => {
  const people: KnownPerson[] = [
    { role: 'owner', name: 'Nguyễn Văn An', idKind: 'CCCD', idNumber: '024080000001' },
    { role: 'authorised', name: 'Trần Thị Bình', idKind: 'CCCD', idNumber: '024180000002' },
  ];
  const told = (part: Partial<ToldAtDoor>): ToldAtDoor => ({ role: 'receiver', ...shown, ...part });
  test('whom the phiếu gửi names: the owner by her card, another person by the phiếu gửi itself', () => {
    expect(takerWords(told({}), SLIP, people)).toEqual({ role: 'owner', evidence: 'identityShown', name: 'Nguyễn Văn An', ...shown });
    expect(takerWords(told({}), { ...SLIP, name: 'Lê Văn Cường' }, people)).toMatchObject({ role: 'authorised', name: 'Lê Văn Cường', evidence: 'authorisationPaper', evidenceNote: 'Phiếu gửi số RA000000010VN' });
  });
  test('a proxy comes with her paper; without one the record of the one-stop has no authority to write down', () => {
    expect(takerWords(told({ role: 'proxy', name: 'Trần Thị Bình', authority: 'authorisationPaper', authorityNote: 'UQ 5 ngày 1/3' }), SLIP, people)).toMatchObject({ role: 'authorised', evidence: 'authorisationPaper', evidenceNote: 'UQ 5 ngày 1/3' });
    expect(takerWords(told({ role: 'proxy', name: 'Trần Thị Bình' }), SLIP, people).evidence).toBe('identityShown');
  });
  test('another name than the phiếu gửi’s is no receiver, and a proxy has a name', () => {
    expect(takerProblem(told({ name: 'Lê Văn Cường' }), SLIP.name)?.code).toBe('postal.receiverUnnamed');
    expect(takerProblem(told({ role: 'proxy' }), SLIP.name)?.code).toBe('postal.proxyUnnamed');
    expect(takerProblem(told({ role: 'owner' }), SLIP.name)).toBeUndefined();
  });
  test('the card of somebody else is refused; a card of another kind cannot be compared', () => {
    const owner = takerWords(told({}), SLIP, people);
    expect(identityProblem(owner, people)).toBeUndefined();
    expect(identityProblem({ ...owner, idNumber: '024080000009' }, people)?.code).toBe('postal.identityDiffers');
    expect(identityProblem({ ...owner, idKind: 'PASSPORT', idNumber: 'B1234567' }, people)).toBeUndefined();
    expect(identityProblem({ role: 'authorised', name: 'Trần Thị Bình', ...shown }, people)?.code).toBe('postal.identityDiffers');
    expect(identityProblem({ role: 'authorised', name: 'Người lạ', ...shown }, people)).toBeUndefined();
  });
});

describe('money at the door', () => {
  const owed = (purse: string, amount: number, pending = false): OwedAtDoor => ({ chargeId: `${purse}${amount}`, purse, amount, pending });
  test('nothing owed, nothing taken', () => {
    expect(codProblem([], [])).toBeUndefined();
    expect(codProblem([], [{ purse: 'fee', amountVnd: 1 }])?.code).toBe('postal.codAmountWrong');
  });
  test('all of each purse, exactly, or nothing is handed out', () => {
    const charges = [owed('fee', 60_000), owed('fee', 40_000), owed('postage', 26_500)];
    expect(codProblem(charges, [{ purse: 'fee', amountVnd: 100_000 }, { purse: 'postage', amountVnd: 26_500 }])).toBeUndefined();
    expect(codProblem(charges, [])).toEqual({ code: 'postal.codUnpaid', status: 409, facts: { fee: 100_000, postage: 26_500, total: 126_500 } });
    expect(codProblem(charges, [{ purse: 'fee', amountVnd: 100_000 }])?.facts).toEqual({ postage: 26_500, total: 26_500 });
    expect(codProblem(charges, [{ purse: 'fee', amountVnd: 126_500 }, { purse: 'postage', amountVnd: 26_500 }])?.facts).toMatchObject({ purse: 'fee', paid: 126_500, owed: 100_000 });
    expect(codProblem(charges, [{ purse: 'fee', amountVnd: 50_000 }, { purse: 'fee', amountVnd: 50_000 }])?.code).toBe('postal.codPurseTwice');
  });
  test('a transfer the bank has not shown is not money yet', () => {
    expect(codProblem([owed('fee', 60_000, true)], [{ purse: 'fee', amountVnd: 60_000 }])?.code).toBe('postal.codAwaitsBank');
  });
});
