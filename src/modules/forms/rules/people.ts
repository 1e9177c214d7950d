import type { Party, Signer } from './paper.ts';

export const POSTAL_CLERK = 'Nhân viên bưu điện';

const SIGN_HINT = 'Ký và ghi rõ họ tên';

type Signature = { readonly caption: string; readonly role: string | null; readonly hint: string; readonly name: string };

/** A member of staff under her honest role. */
export function signature(caption: string, signer: Signer, hint = SIGN_HINT): Signature {
  return { caption, role: roleOf(signer), hint, name: signer.name };
}

/** A member of staff on a paper of the post itself: there her own position is honest, on the agency's papers it is not. */
export function postSignature(caption: string, signer: Signer, hint = SIGN_HINT): Signature {
  return { ...signature(caption, signer, hint), role: signer.position ?? roleOf(signer) };
}

/** The citizen's place to sign. */
export function citizenSignature(caption: string, name: string): Signature {
  return { caption, role: null, hint: SIGN_HINT, name };
}

/** The head of the agency, who signs what the counter may not. */
export function leaderSignature(signer: Signer): Signature {
  return { caption: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', role: roleOf(signer), hint: 'Ký, ghi rõ họ tên, đóng dấu', name: signer.name };
}

/** What stands under a name: a clerk of the post is never printed as an official. */
export function roleOf(signer: Signer): string | null {
  return signer.employer === 'post' ? POSTAL_CLERK : signer.position;
}

/** One side of a handover in one line. */
export function sideText(side: Signer & { readonly unit: string }): string {
  const role = roleOf(side);
  if (side.name === '') return side.unit;
  return `${side.name}${role === null ? '' : ` – ${role}`}, ${side.unit}`;
}

/** A person as printed; a submitter without own address or phone is reached at the owner's, the identity is never borrowed. */
export function partyText(party: Party, other: Party = party): Party {
  return { name: party.name, address: party.address ?? other.address, phone: party.phone ?? other.phone, email: party.email ?? other.email, idNumber: party.idNumber };
}
