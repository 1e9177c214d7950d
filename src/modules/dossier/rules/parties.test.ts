import { describe, expect, test } from 'vitest';
import { type Party, partiesProblem, samePerson } from './parties.ts';
import { mayReadParties, maySee } from './sight.ts';

const OPEN = { authorisationAllowed: true, presenceRequired: false };
const TODAY = '2021-02-08';
const LAN: Party = { role: 'owner', name: 'Nguyễn Thị Lan', idKind: 'CCCD', idNumber: '024185000123', evidence: 'identityShown' };
const AN: Party = { role: 'submitter', name: 'Trần Văn An', idKind: 'CCCD', idNumber: '024080000456', evidence: 'authorisationPaper', evidenceNote: '12/UQ, 03/02/2021' };

function refused(parties: readonly Party[], procedure = OPEN) {
  return partiesProblem(parties, procedure, TODAY)?.code;
}

describe('the four people of a dossier', () => {
  test('the owner alone is enough; she may be named again as the one who hands in', () => {
    expect(refused([LAN])).toBeUndefined();
    expect(refused([LAN, { ...LAN, role: 'submitter', evidence: 'none' }])).toBeUndefined();
  });

  test('no dossier without owner, none with two of a kind', () => {
    expect(refused([AN])).toBe('dossier.ownerMissing');
    expect(refused([LAN, { ...LAN, idNumber: '024185000124' }])).toBe('dossier.partyTwice');
  });

  test('who hands in for another shows the authority; the postal clerk her waybill', () => {
    expect(refused([LAN, AN])).toBeUndefined();
    expect(refused([LAN, { ...AN, evidence: 'identityShown' }])).toBe('dossier.authorityMissing');
    expect(refused([LAN, { ...AN, evidence: 'none' }, { ...AN, role: 'authorised' }])).toBeUndefined();
    expect(refused([LAN, { ...AN, evidence: 'postalWaybill' }], { authorisationAllowed: false, presenceRequired: false })).toBeUndefined();
  });

  test('where the law wants the person herself, nobody stands in for her', () => {
    expect(refused([LAN, AN], { authorisationAllowed: true, presenceRequired: true })).toBe('dossier.presenceRequired');
    expect(refused([LAN, AN], { authorisationAllowed: false, presenceRequired: false })).toBe('dossier.authorisationNotAllowed');
    expect(refused([LAN], { authorisationAllowed: false, presenceRequired: true })).toBeUndefined();
  });

  test('the receiver of the result needs no authority until she comes', () => {
    expect(refused([LAN, { ...AN, role: 'receiver', evidence: 'none' }], { authorisationAllowed: false, presenceRequired: true })).toBeUndefined();
  });

  test("a wrong telephone is refused by its owner's place", () => {
    expect(partiesProblem([LAN, { ...AN, phone: '12' }], OPEN, TODAY)?.facts).toEqual({ field: 'parties[1].phone' });
  });

  test('two people of one name are one person only by number, or where neither has one', () => {
    expect(samePerson(LAN, { ...LAN, idNumber: '024185000999' })).toBe(false);
    expect(samePerson({ name: 'Bé A', idKind: 'NONE' }, { name: 'Bé A', idKind: 'NONE' })).toBe(true);
    expect(samePerson({ name: 'Bé A', idKind: 'NONE' }, { name: 'Bé A', idKind: 'NONE', birth: '2020' })).toBe(false);
  });
});

describe('who may see what', () => {
  const HERE = { inReach: true, handlerId: 's1', receiverId: 'p1' };
  const AWAY = { ...HERE, inReach: false };
  const VIEW = ['dossier.view'];

  test('a dossier does not exist for other units, for the handler it does, for the monitor of the province always', () => {
    expect(maySee({ role: 'OSS_OFFICER', staffId: 'o1', permissions: VIEW }, HERE)).toBe(true);
    expect(maySee({ role: 'OSS_OFFICER', staffId: 'o1', permissions: VIEW }, AWAY)).toBe(false);
    expect(maySee({ role: 'SPECIALIST', staffId: 's1', permissions: VIEW }, AWAY)).toBe(true);
    expect(maySee({ role: 'PROV_MONITOR', staffId: 'm1', permissions: VIEW }, AWAY)).toBe(true);
    expect(maySee({ role: 'SYS_ADMIN', staffId: 'a1', permissions: [] }, HERE)).toBe(false);
  });

  test.each([
    ['POSTAL_COUNTER', 'post', 'p1', true, true], ['POSTAL_COUNTER', 'post', 'p1', false, false], ['POSTAL_COUNTER', 'post', 'p2', true, false],
    ['SPECIALIST', 'agency', 's1', true, true], ['SPECIALIST', 'agency', 's2', true, false], ['OSS_OFFICER', 'agency', 'o1', false, true],
    ['LEADER', 'agency', 'l1', true, true], ['PROV_MONITOR', 'agency', 'm1', true, false], ['CLERK_SEAL', 'agency', 'k1', true, false],
  ] as const)('%s of the %s (%s), dossier open %s: full data %s', (role, employer, staffId, open, full) => {
    expect(mayReadParties({ role, employer, staffId }, HERE, open)).toBe(full);
  });

  test('what was filed online and nobody has received shows in full to the clerk of that one-stop, who prepares it; to no other, and not once it is over', () => {
    const clerk = { role: 'POSTAL_COUNTER', employer: 'post', staffId: 'p2' } as const;
    const online = { ...HERE, receiverId: null };
    expect([mayReadParties(clerk, online, true), mayReadParties(clerk, { ...AWAY, receiverId: null }, true), mayReadParties(clerk, online, false)]).toEqual([true, false, false]);
  });
});
