
/** Three kinds of money that never mix (Luật Phí và lệ phí; QĐ 45/2016/QĐ-TTg Đ12): state fees, postage, third parties'. */
export const PURSES = ['fee', 'postage', 'thirdParty'] as const;
export type Purse = (typeof PURSES)[number];

/** What papers and incidents call a purse. */
export const PURSE_WORDS = { fee: 'Phí, lệ phí', postage: 'Cước bưu chính', thirdParty: 'Thu hộ bên thứ ba' } as const satisfies Record<Purse, string>;

export const METHODS = ['cash', 'card', 'transfer'] as const;
export type Method = (typeof METHODS)[number];

/** What a line of a purse is: money that came, money that went, and what a count found. */
export const ENTRY_KINDS = ['float', 'carriedOver', 'received', 'refunded', 'handedOver', 'difference'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Which way each kind of line moves a purse: in, out, or either. A voucher taken back brings its money in again. */
const DIRECTION = {
  float: 'in', carriedOver: 'in', received: 'in', refunded: 'out', handedOver: 'either', difference: 'either',
} as const satisfies Record<EntryKind, 'in' | 'out' | 'either'>;

/** The figures of a unit's day, and the fees that stand on no transfer list yet: each is a sum of lines by kind and method. */
export const UNIT_FIGURES = ['received', 'returned', 'handedOver', 'differences', 'cash', 'card', 'transfer', 'unlisted'] as const;
export type UnitFigure = (typeof UNIT_FIGURES)[number];
/** Which lines a figure sums; no method: every one. */
export const LINES_OF: Readonly<Record<UnitFigure, { readonly kinds: readonly EntryKind[]; readonly method: Method | undefined }>> = {
  received: { kinds: ['received'], method: undefined },
  returned: { kinds: ['refunded'], method: undefined },
  handedOver: { kinds: ['handedOver'], method: undefined },
  differences: { kinds: ['difference'], method: undefined },
  cash: { kinds: ['received', 'refunded'], method: 'cash' },
  card: { kinds: ['received', 'refunded'], method: 'card' },
  transfer: { kinds: ['received', 'refunded'], method: 'transfer' },
  unlisted: { kinds: ['received', 'refunded'], method: undefined },
};

/** The most one act may move, in đồng. */
export const MOST_VND = 10_000_000_000;

/** True when an amount in whole đồng may stand on a line of this kind; nothing moves by zero. */
export function isEntryAmount(kind: EntryKind, amount: number): boolean {
  if (!Number.isInteger(amount) || amount === 0 || Math.abs(amount) > MOST_VND) return false;
  const direction = DIRECTION[kind];
  return direction === 'either' || (direction === 'in') === amount > 0;
}

