import { RELATIONS, type Relation } from '#modules/mandate/rules/collecting.ts';
import { DOOR_METHODS, DOOR_PROOFS, PROXY_PAPERS, SHOWN_IDS, signatureProblem, TAKER_ROLES } from '#modules/postal/rules/delivery.ts';
import { PURSES, type Purse } from '#modules/payment/rules/purses.ts';
import { isFacts } from '#web/api/refusal.ts';
import type { Asked } from '#web/api/shapes.ts';
import type { Item } from './questions.ts';

type Method = (typeof DOOR_METHODS)[number];

/** A delivery as entered at the door. */
export type Handing = {
  readonly role: (typeof TAKER_ROLES)[number];
  readonly name: string;
  readonly authority: (typeof PROXY_PAPERS)[number] | undefined;
  readonly authorityNote: string;
  /** Of an authorisation paper that was not entered before. */
  readonly certified: boolean;
  readonly relation: Relation;
  readonly idKind: (typeof SHOWN_IDS)[number];
  readonly idNumber: string;
  readonly recovered: readonly string[];
  /** How each purse was paid; a purse without its method is not paid yet. */
  readonly methods: Partial<Record<Purse, Method>>;
  readonly slips: Partial<Record<Purse, string>>;
  readonly proof: (typeof DOOR_PROOFS)[number];
  readonly signature: string;
  readonly documentNo: string;
};

export type Missing = 'name' | 'authority' | 'authorityNote' | 'idNumber' | 'recovered' | 'signature' | 'documentNo' | `method.${Purse}` | `slip.${Purse}`;

/** What is kept on the device: neither the identity number nor the signature. */
export function keptOf({ idNumber: _idNumber, signature: _signature, ...kept }: Handing): object {
  return kept;
}

/** A delivery from what the device kept, whatever that is; empty where it kept nothing. */
export function handingFrom(kept: unknown): Handing {
  const facts = isFacts(kept) ? kept : {};
  return {
    role: oneOf(TAKER_ROLES, facts['role']) ?? 'receiver',
    name: textOf(facts['name']),
    authority: oneOf(PROXY_PAPERS, facts['authority']),
    authorityNote: textOf(facts['authorityNote']),
    certified: facts['certified'] === true,
    relation: oneOf(RELATIONS, facts['relation']) ?? 'other',
    idKind: oneOf(SHOWN_IDS, facts['idKind']) ?? 'CCCD',
    idNumber: '',
    recovered: Array.isArray(facts['recovered']) ? facts['recovered'].map(textOf) : [],
    methods: byPurse(facts['methods'], (value) => oneOf(DOOR_METHODS, value)),
    slips: byPurse(facts['slips'], textOf),
    proof: oneOf(DOOR_PROOFS, facts['proof']) ?? 'screen',
    signature: '',
    documentNo: textOf(facts['documentNo']),
  };
}

/** What is still open before the result may change hands. */
export function missingOf(handing: Handing, item: Pick<Item, 'owed' | 'papersToRecover'>): Missing[] {
  return [...takerMissing(handing), ...papersMissing(handing, item), ...moneyMissing(handing, item), ...proofMissing(handing)];
}

/** The delivery as the contract wants it. */
export function deliveryOf(handing: Handing, item: Pick<Item, 'version' | 'owed' | 'papersToRecover'>): Asked<'deliverShipment'> {
  const recovered = item.papersToRecover.map((paper) => paper.id).filter((id) => handing.recovered.includes(id));
  const payments = item.owed.map(({ purse, owedVnd }) => paymentOf(handing, purse, owedVnd));
  const proxy = handing.role === 'proxy' && handing.authority !== undefined ? { name: handing.name.trim(), authority: handing.authority, authorityNote: handing.authorityNote.trim(), ...paperOf(handing) } : {};
  return {
    expectedVersion: item.version,
    taker: { role: handing.role, idKind: handing.idKind, idNumber: handing.idNumber.replaceAll(/\s/g, '').toUpperCase(), ...proxy },
    ...(recovered.length > 0 ? { recovered } : {}),
    ...(payments.length > 0 ? { payments } : {}),
    proof: handing.proof === 'screen' ? { kind: 'screen', signature: handing.signature } : { kind: 'paper', documentNo: handing.documentNo.trim() },
  };
}

function paperOf({ authority, certified, relation }: Handing): { certified?: boolean; relation?: Relation } {
  return authority === 'authorisationPaper' ? { certified, relation } : {};
}

function paymentOf({ methods, slips }: Handing, purse: Purse, amountVnd: number): NonNullable<Asked<'deliverShipment'>['payments']>[number] {
  return methods[purse] === 'card' ? { purse, method: 'card', amountVnd, evidenceNo: (slips[purse] ?? '').trim() } : { purse, method: 'cash', amountVnd };
}

function takerMissing({ role, name, authority, authorityNote, idNumber }: Handing): Missing[] {
  const missing: Missing[] = [];
  if (role === 'proxy') {
    if (blank(name)) missing.push('name');
    if (authority === undefined) missing.push('authority');
    if (blank(authorityNote)) missing.push('authorityNote');
  }
  return blank(idNumber) ? [...missing, 'idNumber'] : missing;
}

function papersMissing({ recovered }: Handing, { papersToRecover }: Pick<Item, 'papersToRecover'>): Missing[] {
  return papersToRecover.every((paper) => recovered.includes(paper.id)) ? [] : ['recovered'];
}

function moneyMissing({ methods, slips }: Handing, { owed }: Pick<Item, 'owed'>): Missing[] {
  return owed.flatMap(({ purse }): Missing[] => {
    if (methods[purse] === undefined) return [`method.${purse}`];
    return methods[purse] === 'card' && blank(slips[purse] ?? '') ? [`slip.${purse}`] : [];
  });
}

function proofMissing({ proof, signature, documentNo }: Handing): Missing[] {
  if (proof === 'screen') return signatureProblem(signature) === undefined ? [] : ['signature'];
  return blank(documentNo) ? ['documentNo'] : [];
}

function byPurse<T>(given: unknown, read: (value: unknown) => T | undefined): Partial<Record<Purse, T>> {
  const facts = isFacts(given) ? given : {};
  const found: Partial<Record<Purse, T>> = {};
  for (const purse of PURSES) {
    const value = read(facts[purse]);
    if (value !== undefined) found[purse] = value;
  }
  return found;
}

function oneOf<K extends string>(list: readonly K[], value: unknown): K | undefined {
  return list.find((one) => one === value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function blank(text: string): boolean {
  return text.trim() === '';
}
