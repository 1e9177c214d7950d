import { linesOf, pricedAs } from '#modules/postal/rules/booking.ts';
import { DOOR_PROOFS, signatureProblem } from '#modules/postal/rules/delivery.ts';
import { isFacts } from '#web/api/refusal.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { gramsIn } from '../booking/send-draft.ts';
import type { QuoteAsked } from '../booking/areas.ts';
import type { Shipment } from '../shipment/questions.ts';

export const COUNTS = ['originals', 'certified', 'copies'] as const;
type Count = (typeof COUNTS)[number];
type Ordered = Pick<Shipment, 'version' | 'weightGrams' | 'papers'>;
type Priced = Pick<Shipment, 'service' | 'direction' | 'fromArea' | 'toArea' | 'slipWanted' | 'price' | 'weightGrams' | 'state'>;

/** A pick-up as entered at the sender's door; what is not entered is as it was ordered. */
export type Picking = {
  /** By `paper.kind`, as typed. */
  readonly counts: Readonly<Record<string, string>>;
  readonly weight: string | undefined;
  readonly proof: (typeof DOOR_PROOFS)[number];
  readonly signature: string;
  readonly documentNo: string;
  readonly seal: boolean;
  readonly sealNo: string;
  readonly postingNo: string;
};

export type PickingMissing = 'count' | 'weight' | 'signature' | 'documentNo';

/** What is kept on the device: not the signature. */
export function keptPicking({ signature: _signature, ...kept }: Picking): object {
  return kept;
}

/** A pick-up from what the device kept, whatever that is; as ordered where it kept nothing. */
export function pickingFrom(kept: unknown): Picking {
  const facts = isFacts(kept) ? kept : {};
  const counts = isFacts(facts['counts']) ? facts['counts'] : {};
  return {
    counts: Object.fromEntries(Object.entries(counts).map(([key, typed]) => [key, textOf(typed)])),
    weight: facts['weight'] === undefined ? undefined : textOf(facts['weight']),
    proof: DOOR_PROOFS.find((one) => one === facts['proof']) ?? 'screen',
    signature: '',
    documentNo: textOf(facts['documentNo']),
    seal: facts['seal'] !== false,
    sealNo: textOf(facts['sealNo']),
    postingNo: textOf(facts['postingNo']),
  };
}

/** How many there are of a paper, as typed or as ordered. */
export function countOf(picking: Picking, paper: Ordered['papers'][number], kind: Count): string {
  return picking.counts[`${paper.no}.${kind}`] ?? String(paper[kind]);
}

/** The weight, as typed or as ordered. */
export function weightOf({ weight }: Picking, ordered: Pick<Ordered, 'weightGrams'>): string {
  return weight ?? String(ordered.weightGrams);
}

/** What is still open before it is taken over. */
export function pickingMissing(picking: Picking, ordered: Ordered): PickingMissing[] {
  const unproven = picking.proof === 'screen' ? signatureProblem(picking.signature) !== undefined : picking.documentNo.trim() === '';
  return [
    ...(counted(picking, ordered).some(({ originals, certified, copies }) => originals + certified + copies === 0) ? (['count'] as const) : []),
    ...(gramsIn(weightOf(picking, ordered)) === undefined ? (['weight'] as const) : []),
    ...(unproven ? ([picking.proof === 'screen' ? 'signature' : 'documentNo'] as const) : []),
  ];
}

/** The acceptance as the contract wants it: what differs from the order is told. */
export function pickedUp(picking: Picking, ordered: Ordered): Asked<'acceptShipment'> {
  const papers = counted(picking, ordered);
  const grams = gramsIn(weightOf(picking, ordered));
  const differs = papers.some((paper, index) => COUNTS.some((kind) => paper[kind] !== ordered.papers[index]?.[kind]));
  const [sealNo, postingNo, slipNo] = [picking.sealNo.trim(), picking.postingNo.trim(), picking.documentNo.trim()];
  return {
    expectedVersion: ordered.version,
    senderSigned: true,
    ...(picking.proof === 'screen' ? { senderSignature: picking.signature } : { slipNo }),
    seal: picking.seal,
    ...(picking.seal && sealNo !== '' ? { sealNo } : {}),
    ...(postingNo === '' ? {} : { postingNo }),
    ...(grams === undefined || grams === ordered.weightGrams ? {} : { weightGrams: grams }),
    ...(differs ? { papers } : {}),
  };
}

/** What another weight is priced with: the way alone, or with the other way of BOTH as it stands; undefined while nothing changes, or that is not known yet. */
export function newPriceAsked(ordered: Priced, grams: number | undefined, other: Priced | undefined): QuoteAsked | undefined {
  if (grams === undefined || grams === ordered.weightGrams || (ordered.service === 'BOTH' && other === undefined)) return undefined;
  const service = pricedAs(ordered.direction, ordered.service, other);
  const had = (what: string) => ordered.price.lines.some((line) => line.what === what);
  const back = service === 'BOTH' && other !== undefined ? { returnArea: other.toArea, returnGrams: other.weightGrams } : {};
  const { fromArea, toArea, slipWanted: slip, price } = ordered;
  return { service, fromArea, toArea, weightGrams: grams, ...back, homePickUp: had('homePickUp'), slip, forwardFee: had('stateFeeForwarding'), ...(price.group === null ? {} : { group: price.group }) };
}

/** Of a new price what the way in bears, in đồng. */
export function partOfWayIn(quote: Pick<Answered<'quotePostage'>, 'lines' | 'service'>): number {
  return linesOf(quote.lines, 'in', quote.service).reduce((sum, { vnd }) => sum + vnd, 0);
}

function counted(picking: Picking, { papers }: Ordered) {
  const numberOf = (paper: Ordered['papers'][number], kind: Count) => Number(countOf(picking, paper, kind).replace(/\D/g, '') || '0');
  return papers.map((paper) => ({ no: paper.no, originals: numberOf(paper, 'originals'), certified: numberOf(paper, 'certified'), copies: numberOf(paper, 'copies') }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
