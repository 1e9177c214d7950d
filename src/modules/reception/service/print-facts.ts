import type { dossierView } from '#modules/dossier/service/read-dossier.ts';
import type { Party as PrintedParty, Signer } from '#modules/forms/rules/paper.ts';
import type { Employer, PrintParty, PrintUnit } from '../store/printing.ts';

export type View = Awaited<ReturnType<typeof dossierView>>;

/** What every paper of a dossier is made from. */
export type PrintFacts = {
  readonly view: View;
  readonly unit: PrintUnit;
  readonly parties: readonly PrintParty[];
  readonly publicUrl: string;
};

/** A paper's content with what it is a paper of, and how old the content is. */
export type Content<T> = { readonly data: T; readonly subjectId: string | null };

const NOBODY: PrintedParty = { name: '', address: null, phone: null, email: null, idNumber: null };

/** The person of a role; the owner where nobody has the role. */
export function personOf(facts: PrintFacts, role: string): PrintedParty {
  const found = facts.parties.find((party) => party.role === role) ?? facts.parties.find((party) => party.role === 'owner');
  if (found === undefined) return NOBODY;
  const { name, address, phone, email, idNumber } = found;
  return { name, address, phone, email, idNumber };
}

export function ownerName(facts: PrintFacts): string {
  return personOf(facts, 'owner').name;
}

export function signerOf(name: string, employer: Employer): Signer {
  return { name, employer, position: null };
}

/** Who did the last step of one of these kinds, as a signer. */
export function signerOfStep(view: View, kinds: readonly string[]): Signer | undefined {
  const entry = view.timeline.findLast((step) => kinds.includes(step.kind));
  return entry === undefined || entry.actor === null ? undefined : signerOf(entry.actor, entry.employer === 'post' ? 'post' : 'agency');
}
