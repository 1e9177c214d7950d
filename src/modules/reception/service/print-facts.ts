import type { dossierView } from '#modules/dossier/service/read-dossier.ts';
import type { OfficeHandoverRow, Party as PrintedParty, Signer } from '#modules/forms/rules/paper.ts';
import type { Employer, ListedDossier, PrintUnit } from '../store/printing.ts';

export type View = Awaited<ReturnType<typeof dossierView>>;

/** What every paper of a dossier is made from. */
export type PrintFacts = {
  readonly view: View;
  readonly unit: PrintUnit;
  readonly publicUrl: string;
};

/** A paper's content with what it is a paper of, and the number the agency gave the document, if it did. */
export type Content<T> = { readonly data: T; readonly subjectId: string | null; readonly number?: string | null };

const NOBODY: PrintedParty = { name: '', address: null, phone: null, email: null, idNumber: null };

/** The person of a role; the owner where nobody has the role. */
export function personOf(facts: PrintFacts, role: string): PrintedParty {
  const { parties } = facts.view;
  const found = parties.find((party) => party.role === role) ?? parties.find((party) => party.role === 'owner');
  if (found === undefined) return NOBODY;
  const { name, address, phone, email, idNumber } = found;
  return { name, address, phone, email, idNumber };
}

export function ownerName(facts: PrintFacts): string {
  return personOf(facts, 'owner').name;
}

/** True when the printer reads people's numbers and addresses in full; what she does not read she does not print. */
export function readsPeople({ view }: PrintFacts): boolean {
  return !view.parties.some((party) => party.masked);
}

export function signerOf(name: string, employer: Employer): Signer {
  return { name, employer, position: null };
}

/** The last step of one of these kinds: its signer, its day, and what it says of its document. */
export function lastStep(view: View, kinds: readonly string[]) {
  const step = view.timeline.findLast((one) => kinds.includes(one.kind));
  if (step === undefined || step.actor === null) return undefined;
  const { documentNo, legalBasis } = step.facts;
  return { kind: step.kind, at: step.happenedAt, signer: signerOf(step.actor, step.employer === 'post' ? 'post' : 'agency'), documentNo: textOr(documentNo), legalBasis: textOr(legalBasis) };
}

function textOr(fact: unknown): string | null {
  return typeof fact === 'string' ? fact : null;
}

/** One dossier in a list of papers given and taken. */
export function listedRow(row: ListedDossier): OfficeHandoverRow {
  const { code, receivedAt, dueAt, quantity } = row;
  return { code, request: row.procedureName, unit: row.competent, receivedAt, dueAt, term: { count: row.termCount, unit: row.termUnit }, quantity, owner: row.ownerName ?? '' };
}
