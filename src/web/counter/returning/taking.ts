import type { Relation } from '#modules/mandate/rules/collecting.ts';
import type { ReceiverRole, ReturnEvidence } from '#modules/reception/rules/returning.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';

/** Who takes the result, as entered at the counter. */
export type Taking = {
  readonly role: ReceiverRole;
  readonly name: string;
  readonly idNumber: string;
  readonly evidence: ReturnEvidence;
  readonly evidenceNote: string;
  /** Of an authorisation paper that was not entered before. */
  readonly certified: boolean;
  readonly relation: Relation;
  readonly slipShown: boolean;
  readonly withoutSlipNote: string;
  readonly recovered: readonly string[];
  readonly originalsBack: string;
  /** The number of a result finished and returned in one act; undefined when it has one already. */
  readonly docNumber: string | undefined;
};

export function emptyTaking(slipShown: boolean, atOnce: boolean): Taking {
  return { role: 'owner', name: '', idNumber: '', evidence: 'identityShown', evidenceNote: '', certified: false, relation: 'other', slipShown, withoutSlipNote: '', recovered: [], originalsBack: '', docNumber: atOnce ? '' : undefined };
}

/** Whoever an authorisation names takes it; her number is read from the card she shows. */
export function takingUnder({ person, certified, relation }: Pick<Answered<'authoriseCollection'>, 'person' | 'certified' | 'relation'>): Partial<Taking> {
  return { role: 'authorised', evidence: 'authorisationPaper', evidenceNote: person?.documentNo ?? '', name: person?.name ?? '', idNumber: '', certified, relation };
}

/** True when nothing the law asks for is still open. */
export function takingIsGood(taking: Taking, wanted: readonly { readonly id: string }[]): boolean {
  const known = taking.role === 'owner' || (taking.name.trim() !== '' && taking.evidenceNote.trim() !== '');
  const sure = taking.slipShown || taking.withoutSlipNote.trim() !== '';
  return known && sure && taking.docNumber?.trim() !== '' && wanted.every((paper) => taking.recovered.includes(paper.id));
}

/** The return as the contract wants it. */
export function returnOf(taking: Taking): Omit<Asked<'returnResult'>, 'expectedVersion'> {
  const other = taking.role === 'authorised';
  const idNumber = taking.idNumber.trim();
  return {
    taker: {
      role: taking.role,
      evidence: taking.evidence,
      ...(other ? { name: taking.name.trim(), evidenceNote: taking.evidenceNote.trim() } : {}),
      ...(other && taking.evidence === 'authorisationPaper' ? { certified: taking.certified, relation: taking.relation } : {}),
      ...(other && idNumber ? { idKind: 'CCCD', idNumber } : {}),
    },
    slipShown: taking.slipShown,
    ...(taking.docNumber === undefined ? {} : { docNumber: taking.docNumber.trim() }),
    ...(taking.slipShown ? {} : { withoutSlipNote: taking.withoutSlipNote.trim() }),
    ...(taking.recovered.length > 0 ? { recovered: [...taking.recovered] } : {}),
    ...(taking.originalsBack.trim() ? { originalsBack: taking.originalsBack.trim() } : {}),
  };
}
