import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { recordAssistance } from './contract.ts';
import { HELP_KINDS, levelOfOtherTime, looksSecret, notLinkable, notOpen, procedureMissing, typedInName } from './rules.ts';

describe('what is told of help', () => {
  it('names the procedure where something was done in one', () => {
    const refused = HELP_KINDS.filter((kind) => procedureMissing([kind], null) !== undefined);
    expect(refused).toEqual(['fill', 'upload', 'submit', 'pay', 'supplement', 'withdraw']);
    expect(HELP_KINDS.filter((kind) => procedureMissing([kind], '1.001193') !== undefined)).toEqual([]);
    expect(procedureMissing(['guide', 'submit'], null)?.code).toBe('assistance.procedureNeeded');
  });

  it('has levels 1 to 4 until 31/7/2022, một phần and toàn trình since', () => {
    expect(levelOfOtherTime('L4', '2022-07-31')).toBeUndefined();
    expect(levelOfOtherTime('L4', '2022-08-01')?.code).toBe('assistance.levelOfOtherTime');
    expect(levelOfOtherTime('TOAN_TRINH', '2022-07-31')?.code).toBe('assistance.levelOfOtherTime');
    expect(levelOfOtherTime('MOT_PHAN', '2022-08-01')).toBeUndefined();
    expect(levelOfOtherTime(null, '2022-08-01')).toBeUndefined();
  });

  it('keeps a portal’s code and no one-time code or number of a paper', () => {
    for (const code of ['000.00.19.H02-201102-0001', 'G22.99.08-260701-000123', 'H05.07777-261124-0001', 'AB123456']) expect(looksSecret(code)).toBeUndefined();
    for (const secret of ['1234', '482913', '12345678', '123456789', '024085000123']) expect(looksSecret(secret)?.code).toBe('assistance.looksSecret');
  });
});

describe('help', () => {
  it('is entered afterwards for ten minutes, not longer', () => {
    const told = (minutes: number) => Value.Check(recordAssistance.input, { device: 'ownPhone', portal: 'national', kinds: ['guide'], outcome: 'done', minutes });
    expect([0, 1, 10, 11, 60].map(told)).toEqual([false, true, true, false, false]);
  });

  it('is typed in her name where the helper typed, and at our own counter on our own portal whoever is said to have typed', () => {
    const typed = (typedBy: 'citizen' | 'helper', device: 'ownPhone' | 'counter', portal: 'thisSystem' | 'national') => typedInName({ kinds: ['guide', 'fill'], typedBy, device, portal });
    expect([typed('helper', 'ownPhone', 'national'), typed('citizen', 'counter', 'thisSystem')]).toEqual([['fill'], ['fill']]);
    expect([typed('citizen', 'ownPhone', 'thisSystem'), typed('citizen', 'counter', 'national')]).toEqual([[], []]);
  });
});

describe('a session', () => {
  it('ends once', () => {
    expect(notOpen('open')).toBeUndefined();
    expect([notOpen('ended')?.code, notOpen('dropped')?.code]).toEqual(['assistance.notOpen', 'assistance.notOpen']);
  });

  it('is joined to one dossier, and only when it is over', () => {
    expect(notLinkable('ended', null)).toBeUndefined();
    expect(notLinkable('ended', 'a')?.code).toBe('assistance.alreadyLinked');
    expect([notLinkable('open', null)?.code, notLinkable('dropped', null)?.code]).toEqual(['assistance.notEnded', 'assistance.notEnded']);
  });
});
