import { badInput, problem, type Problem } from '#kernel/problem.ts';
import type { IdKind } from '#modules/dossier/rules/people.ts';

/** Who may take a result: the owner, or somebody with authority for her (NĐ 61/2018 Đ20; QĐ 45/2016 Đ10). */
export const RECEIVER_ROLES = ['owner', 'authorised'] as const;
export type ReceiverRole = (typeof RECEIVER_ROLES)[number];

/** By what the receiver was recognised at the counter. */
export const RETURN_EVIDENCE = ['identityShown', 'electronicId', 'authorisationPaper', 'familyPaper', 'introduction'] as const;
export type ReturnEvidence = (typeof RETURN_EVIDENCE)[number];

const AUTHORITY: readonly ReturnEvidence[] = ['authorisationPaper', 'familyPaper', 'introduction'];

export type ResultTaker = {
  readonly role: ReceiverRole;
  readonly evidence: ReturnEvidence;
  readonly evidenceNote: string | null;
  readonly slipShown: boolean;
  readonly withoutSlipNote: string | null;
};

/**
 * The owner shows who she is; another person shows the paper that authorises her and its particulars. Without the slip the
 * result is given too, but the clerk writes down how she made sure.
 */
export function takerRefused(taker: ResultTaker): Problem | undefined {
  if (taker.role === 'authorised' && !AUTHORITY.includes(taker.evidence)) return badInput('reception.authorityMissing', 'taker.evidence');
  if (taker.role === 'authorised' && taker.evidenceNote === null) return badInput('reception.authorityNoteMissing', 'taker.evidenceNote');
  return taker.slipShown || taker.withoutSlipNote !== null ? undefined : badInput('reception.withoutSlipNote', 'withoutSlipNote');
}

/**
 * Papers to be withdrawn are taken back for a result that takes their place, not for a refusal (QĐ 45/2016 Đ10). Otherwise a written refusal
 * on the merits is handed out like any result, for it is entered as the result (NĐ 61/2018 Đ19.8): who takes it is written down, and it counts
 * as RETURN, since domain 9.4 counts the act of the counter and not what the document says. Its status stays 8, which says how it ended.
 * Papers given back are no result and count as nothing.
 */
export function takesPapersBack(status: number): boolean {
  return status !== 8;
}

/** Papers that are withdrawn come back before the new result is given out (trap 50; QĐ 45/2016 Đ10). */
export function papersToRecover(wanted: readonly { readonly id: string; readonly name: string }[], recovered: readonly string[]): Problem | undefined {
  const missing = wanted.filter((paper) => !recovered.includes(paper.id));
  return missing.length === 0 ? undefined : problem('reception.papersToRecover', { papers: missing.map((paper) => paper.name) });
}

/** Only papers on the list of this dossier can be ticked as recovered. */
export function recoveredUnknown(wanted: readonly { readonly id: string }[], recovered: readonly string[]): Problem | undefined {
  const strange = recovered.some((id) => !wanted.some((paper) => paper.id === id));
  return strange ? badInput('reception.recoveredUnknown', 'recovered') : undefined;
}

/** A person as the dossier knows her. */
export type KnownPerson = { readonly role: string; readonly name: string | undefined; readonly idKind: IdKind; readonly idNumber: string | null; readonly phone: string | null };
/** What was told at the desk of who takes the result. */
export type ToldTaker = { readonly role: ReceiverRole; readonly name?: string; readonly idKind?: IdKind; readonly idNumber?: string; readonly phone?: string };
export type Taker = { readonly name: string; readonly idKind: IdKind; readonly idNumber: string | null; readonly phone: string | null };

const STRANGER: KnownPerson = { role: '', name: undefined, idKind: 'NONE', idNumber: null, phone: null };

/** Who takes the result: as told at the desk, the rest as the dossier knows the person of that role and name; undefined without a name. */
export function takerOf(people: readonly KnownPerson[], told: ToldTaker): Taker | undefined {
  const roles: readonly string[] = told.role === 'owner' ? ['owner'] : ['authorised', 'receiver'];
  const meant = people.filter((one) => roles.includes(one.role)).find((one) => told.name === undefined || told.name === one.name);
  const known = meant ?? STRANGER;
  const name = told.name ?? known.name;
  if (name === undefined) return undefined;
  const knownNumber = told.idKind === undefined ? known.idNumber : null;
  return { name, idKind: told.idKind ?? known.idKind, idNumber: told.idNumber ?? knownNumber, phone: told.phone ?? known.phone };
}
