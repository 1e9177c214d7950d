import type { CheckedPaper } from '#modules/dossier/rules/papers.ts';
import type { EvidenceKind, Party } from '#modules/dossier/rules/parties.ts';
import type { IdKind } from '#modules/dossier/rules/people.ts';
import type { Verifier } from './accounts.ts';
import type { NeededPaper } from './form-papers.ts';

/** As much of a citizen as becomes the owner of what she files. */
export type Applicant = { readonly name: string; readonly idKind: IdKind | null; readonly idNumber: string | null; readonly verifiedBy: Verifier | null };
export type Reached = { readonly phone: string | null; readonly email: string | null; readonly address: string | null };

const EVIDENCE = { provider: 'electronicId', demonstration: 'electronicId', paper: 'identityShown' } as const satisfies Record<Verifier, EvidenceKind>;

/** The applicant is the citizen, whoever typed for her (trap 42): she alone is of the dossier. */
export function partiesOf(citizen: Applicant, reached: Reached): Party[] {
  const { name, idKind, idNumber, verifiedBy } = citizen;
  const contact = { ...(reached.phone === null ? {} : { phone: reached.phone }), ...(reached.email === null ? {} : { email: reached.email }), ...(reached.address === null ? {} : { address: reached.address }) };
  const number = idNumber === null ? {} : { idNumber };
  return [{ role: 'owner', name, idKind: idKind ?? 'NONE', ...number, ...contact, evidence: verifiedBy === null ? 'none' : EVIDENCE[verifiedBy] }];
}

const NOT_HER_CASE = 'Không thuộc trường hợp phải nộp theo tờ khai trực tuyến';
const NOT_HANDED_IN = 'Không bắt buộc; người nộp không gửi kèm';

/** The published list as it was answered online: by files, by the form itself, or not applicable with the reason. */
export function papersAsFiled(papers: readonly NeededPaper[], files: readonly { readonly component: string }[]): CheckedPaper[] {
  return papers.map(({ no, need }) => {
    const count = files.filter(({ component }) => component === String(no)).length;
    const electronic = need === 'form' ? Math.max(count, 1) : count;
    const found = { no, originals: 0, certified: 0, copies: 0, electronic };
    return electronic > 0 ? { ...found, state: 'complete', reason: null } : { ...found, state: 'notApplicable', reason: need === 'hidden' ? NOT_HER_CASE : NOT_HANDED_IN };
  });
}
