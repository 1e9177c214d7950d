import type { Day } from '#kernel/day.ts';
import { type Problem, badInput, problem } from '#kernel/problem.ts';
import { type Person, personProblem } from './people.ts';
import { phoneProblem } from './phones.ts';

/** chủ hồ sơ, người nộp, người được ủy quyền, người nhận kết quả: four people, though often one and the same (trap 41). */
export const PARTY_ROLES = ['owner', 'submitter', 'authorised', 'receiver'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** By what each of them was recognised; a postal clerk acts under the phiếu gửi and needs no authorisation paper (trap 47). */
export const EVIDENCE_KINDS = ['identityShown', 'electronicId', 'authorisationPaper', 'familyPaper', 'introduction', 'postalWaybill', 'none'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type Party = Person & { readonly role: PartyRole; readonly evidence: EvidenceKind; readonly evidenceNote?: string | undefined };

/** What the procedure allows about representation. */
export type Representation = { readonly authorisationAllowed: boolean; readonly presenceRequired: boolean };

const AUTHORITY: readonly EvidenceKind[] = ['authorisationPaper', 'familyPaper', 'introduction', 'postalWaybill'];

/**
 * Refuses parties that do not make a dossier: one owner, at most one of each other; whoever hands in or takes part for the owner
 * shows the authority for it, where the procedure allows representation at all.
 */
export function partiesProblem(parties: readonly Party[], procedure: Representation, today: Day): Problem | undefined {
  return rolesProblem(parties) ?? peopleProblem(parties, today) ?? representationProblem(parties, procedure);
}

/** True when two entries are one person: the same kind and number, else the same name where neither has a number. */
export function samePerson(one: Person, other: Person): boolean {
  if ((one.idNumber ?? '') !== '' || (other.idNumber ?? '') !== '') return one.idKind === other.idKind && one.idNumber === other.idNumber;
  return one.name === other.name && one.birth === other.birth;
}

function rolesProblem(parties: readonly Party[]): Problem | undefined {
  if (!parties.some((party) => party.role === 'owner')) return badInput('dossier.ownerMissing', 'parties');
  const twice = PARTY_ROLES.find((role) => parties.filter((party) => party.role === role).length > 1);
  return twice === undefined ? undefined : badInput('dossier.partyTwice', 'parties', { role: twice });
}

function peopleProblem(parties: readonly Party[], today: Day): Problem | undefined {
  for (const [index, party] of parties.entries()) {
    const path = `parties[${index}]`;
    const wrong = personProblem(party, path, today) ?? phoneProblem(party.phone, path);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function representationProblem(parties: readonly Party[], procedure: Representation): Problem | undefined {
  const owner = parties.find((party) => party.role === 'owner');
  const others = parties.filter((party) => (party.role === 'submitter' || party.role === 'authorised') && owner !== undefined && !samePerson(owner, party));
  if (others.length === 0) return undefined;
  if (procedure.presenceRequired) return problem('dossier.presenceRequired', {}, 422);
  const byPost = others.every((party) => party.evidence === 'postalWaybill');
  if (!procedure.authorisationAllowed && !byPost) return problem('dossier.authorisationNotAllowed', {}, 422);
  const proven = parties.some((party) => party.role !== 'owner' && AUTHORITY.includes(party.evidence));
  return proven ? undefined : badInput('dossier.authorityMissing', 'parties');
}
