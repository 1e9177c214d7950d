import type { Day } from '#kernel/day.ts';
import type { AmountLine, PaperRow, Signer } from './paper.ts';

/** Who sends or receives through the post. No identity number: the post's papers never carry one (QĐ 45/2016 Đ16.5a). */
export type PostalParty = { readonly name: string; readonly address: string | null; readonly phone: string | null; readonly email: string | null };

export type PostalService = 'SEND' | 'RETURN' | 'BOTH';

/** A member of staff at her place, and when she signed; null while she has not. */
export type SignedSide = Signer & { readonly unit: string; readonly at: Date | null };

export type PostingData = {
  /** `in`: a dossier to the agency; `out`: a result to the citizen. */
  readonly direction: 'in' | 'out';
  readonly service: PostalService;
  /** The S10 number in the bars; the number pre-printed on the slip's pad, where one is used, is another. */
  readonly postingNumber: string;
  readonly slipNumber: string | null;
  readonly sender: PostalParty;
  readonly receiver: PostalParty;
  readonly acceptedAt: Date;
  /** "Bưu cục Việt Yên, Tổ dân phố 1, thị trấn Bích Động" or the sender's address. */
  readonly acceptedPlace: string;
  readonly acceptance: 'office' | 'address';
  readonly delivery: 'agency' | 'office' | 'address';
  readonly weightGrams: number | null;
  readonly postage: Postage;
  /** To be taken from the receiver at delivery (COD); null when nothing is. */
  readonly collect: { readonly lines: readonly AmountLine[]; readonly total: number } | null;
  readonly quality: Quality;
  readonly procedure: string;
  readonly dossierCode: string | null;
  readonly papers: readonly PaperRow[];
  /** The results of an `out` item; empty for `in`. */
  readonly results: readonly PostedResult[];
  /** What the receiver must give back before she gets the result. */
  readonly toRecover: readonly PaperRow[];
  /** Hộ tịch by post needs certified copies of what would otherwise only be shown. */
  readonly civilStatus: boolean;
  /** Null: not packed and sealed yet. */
  readonly sealed: { readonly at: Date; readonly presence: string; readonly sealNumber: string | null } | null;
  readonly clerk: Signer;
  /** The civil servant who counts with the post; only `out`. */
  readonly official: (Signer & { readonly unit: string }) | null;
  readonly delivered: PostalDelivery | null;
  /** Where complaints are taken: "Bưu điện huyện Việt Yên, 0204 3874 222". */
  readonly complaintsAt: string;
  readonly parts: readonly PostingPart[];
  /** Opens the journey; on the sender's part only, and never kept. */
  readonly secret?: string;
};
/** Kept at the post office; for the sender; travelling with the item, for the agency or the receiver. */
type PostingPart = 'office' | 'sender' | 'receiver';

type Postage = {
  readonly lines: readonly AmountLine[];
  readonly total: number;
  readonly totalInWords: string | null;
  /** Exempt or half price (TT 22/2017): which group, and the paper shown. */
  readonly relief: { readonly label: string; readonly evidence: string | null } | null;
  /** "Tiền mặt, đã thu" or "Người nhận trả khi nhận bưu gửi". */
  readonly payment: string;
  /** The post's own VAT invoice; a biên lai never covers postage. */
  readonly invoiceNumber: string | null;
};

type Quality = {
  /** J + n working days (TT 17/2017 Đ7); null: as agreed, for results of the same day. */
  readonly workingDays: number | null;
  readonly promisedOn: Day | null;
  /** "Nội tỉnh, giữa các huyện". */
  readonly scope: string | null;
};

type PostedResult = { readonly kind: string; readonly number: string | null; readonly quantity: number };

type PostalDelivery = {
  readonly at: Date;
  readonly takerName: string;
  /** The kind only, "Căn cước công dân"; never its number. */
  readonly identityPaper: string;
  /** "giấy ủy quyền ngày 01/3/2021"; null when the receiver herself took it. */
  readonly authority: string | null;
  readonly recovered: readonly PaperRow[];
  readonly courier: Signer;
};

export type PostingLabelData = {
  readonly postingNumber: string;
  readonly service: PostalService;
  readonly direction: 'in' | 'out';
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string; readonly phone: string | null };
  readonly weightGrams: number | null;
  /** The accepting post office. */
  readonly office: string;
  readonly acceptedOn: Day;
  readonly collect: number | null;
};

export type ManifestData = {
  readonly number: string;
  readonly kind: ManifestKind;
  readonly from: string;
  readonly to: string;
  /** Null: handed over face to face, without a bag. */
  readonly bagNumber: string | null;
  readonly sealNumber: string | null;
  readonly openedAt: Date;
  readonly sealedAt: Date | null;
  readonly cancelled: boolean;
  readonly rows: readonly ManifestRow[];
  readonly countedOut: number | null;
  readonly countedIn: number | null;
  readonly differences: readonly string[];
  readonly giver: SignedSide | null;
  readonly courier: SignedSide | null;
  readonly taker: SignedSide | null;
};
type ManifestKind = 'transport' | 'filing' | 'giveBack';
type ManifestRow = {
  readonly postingNumber: string;
  readonly direction: 'in' | 'out';
  readonly dossierCode: string | null;
  /** The office of destination, never the receiver's name or address. */
  readonly destination: string;
  readonly parcels: number;
  /** How it was counted in; null while the bag is on its way. */
  readonly counted: 'accepted' | 'missing' | 'damaged' | 'extra' | null;
  readonly note: string | null;
};

/** The post files dossiers at the agency; the signing time is the legal filing (QĐ 45/2016 Đ7.3, TT 17/2017 Đ5.1g). */
export type PostFilingData = {
  readonly kind: 'post';
  /** Number of the manifest of kind `filing`. */
  readonly number: string;
  readonly at: Date;
  readonly giver: Signer & { readonly unit: string };
  readonly taker: Signer & { readonly unit: string };
  readonly rows: readonly PostFilingRow[];
  readonly counted: boolean;
  readonly differences: readonly string[];
};
export type PostFilingRow = {
  readonly postingNumber: string;
  readonly request: string;
  readonly owner: string;
  readonly originals: number;
  readonly certified: number;
  readonly copies: number;
  /** Null while it is not counted. */
  readonly outcome: FilingOutcome | null;
};
type FilingOutcome =
  | { readonly kind: 'filed'; readonly code: string; readonly appointedAt: Date | null }
  /** Given back with Mẫu 03 (`refusal`) or Mẫu 02 (`supplement`). */
  | { readonly kind: 'rejected'; readonly code: string | null; readonly paper: 'refusal' | 'supplement'; readonly paperNumber: string | null; readonly reason: string }
  | { readonly kind: 'missing' };

/** The document's own number, "03/BB-BĐ", goes on the sheet. */
export type DamageMinutesData = {
  readonly kind: 'damaged' | 'lost';
  readonly at: Date;
  readonly place: string;
  readonly postingNumber: string;
  readonly manifestNumber: string | null;
  readonly bagNumber: string | null;
  readonly sealNumber: string | null;
  readonly sender: string;
  readonly receiver: string;
  /** What was seen of cover, seal and weight; for a lost item, the last trace. */
  readonly condition: string;
  readonly cause: string | null;
  readonly inventory: readonly InventoryRow[];
  readonly rewrapped: { readonly at: Date; readonly postingNumber: string; readonly sealNumber: string | null; readonly weightGrams: number | null } | null;
  readonly proposal: string | null;
  readonly maker: Signer & { readonly unit: string };
  readonly witnesses: readonly (Signer & { readonly unit: string })[];
};
type InventoryRow = { readonly name: string; readonly listed: number; readonly found: number; readonly state: string | null };

/** Taken down when it comes in, printed again with the answer. The document's own number goes on the sheet. */
export type ComplaintAnswerData = {
  readonly complaintNumber: string;
  readonly receivedAt: Date;
  readonly complainant: PostalParty;
  readonly postingNumber: string | null;
  /** "Bưu gửi bị chậm". */
  readonly about: string;
  readonly text: string;
  /** 5 working days inside a province, 7 between provinces (TT 17/2017 Đ8). */
  readonly workingDays: number;
  readonly answerBy: Day;
  readonly receiver: Signer;
  readonly answer: ComplaintReply | null;
};
type ComplaintReply = {
  readonly at: Date;
  readonly upheld: boolean;
  readonly text: string;
  readonly compensation: { readonly lines: readonly AmountLine[]; readonly total: number; readonly totalInWords: string; readonly payBy: Day | null } | null;
  readonly signer: Signer;
};
