import type { EventCode } from './shipment-states.ts';

/** What may be said to the carrier. */
export const REQUEST_KINDS = ['order', 'cancel', 'price'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = ['due', 'sent', 'dead', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const EXCHANGE_KINDS = ['token', 'order', 'cancel', 'price', 'track'] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

/** How an exchange may fail: no connection, cut, too slow, our credentials, too often, their fault, refused by name, not in the agreed shape, too large, never heard of again. */
export const EXCHANGE_FAILURES = ['unreachable', 'reset', 'timeout', 'unauthorized', 'tooMany', 'serverError', 'refused', 'garbage', 'tooLarge', 'unanswered'] as const;
export type ExchangeFailure = (typeof EXCHANGE_FAILURES)[number];

/** Why a request is not said, or was said in vain. */
export const REQUEST_FAILURES = [...EXCHANGE_FAILURES, 'areaUnmapped', 'personMissing'] as const;
export type RequestFailure = (typeof REQUEST_FAILURES)[number];

/** What became of a document of the carrier's feed. */
export const CARRIER_EVENT_STATES = ['new', 'applied', 'waiting', 'unknown', 'foreign', 'unmapped', 'unreadable', 'outdated', 'setAside'] as const;
export type CarrierEventState = (typeof CARRIER_EVENT_STATES)[number];

/** What a person must look at, for nobody else will. */
export const TO_LOOK_AT = ['waiting', 'unknown', 'unmapped', 'unreadable', 'outdated'] as const satisfies readonly CarrierEventState[];
/** What a person may still bind to a shipment or set aside: what is foreign too, of which there may be very much. */
export const NOT_SETTLED = [...TO_LOOK_AT, 'foreign'] as const satisfies readonly CarrierEventState[];
/** What screens count. */
export const COUNTED_STATES = ['new', 'waiting', 'unknown', 'unmapped', 'unreadable'] as const satisfies readonly CarrierEventState[];

/** What a carrier can report; the rest of the events are ours alone. */
export const CARRIER_CODES = [
  'ORDER_CREATED', 'ORDER_DELETED', 'CANCEL_REQUESTED', 'CANCEL_ACK', 'CANCELLED', 'ACCEPTED', 'DEPARTED_ORIGIN', 'ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'ATTEMPT_FAILED',
  'DELIVERED', 'COD_COLLECTED', 'COD_PAID', 'RETURN_FAILED', 'RETURNED',
] as const satisfies readonly EventCode[];
export type CarrierCode = (typeof CARRIER_CODES)[number];

/** The status codes of the carrier as published integrations agree on them; an installation may have others by configuration. */
export const PUBLISHED_STATUSES: Readonly<Record<string, CarrierCode>> = {
  '20': 'ORDER_CREATED',
  '10': 'ORDER_DELETED',
  '61': 'CANCEL_REQUESTED',
  '62': 'CANCEL_ACK',
  '60': 'CANCELLED',
  '70': 'ACCEPTED',
  '91': 'ATTEMPT_FAILED',
  '100': 'DELIVERED',
  '110': 'COD_COLLECTED',
  '120': 'COD_PAID',
  '161': 'RETURN_FAILED',
  '170': 'RETURNED',
};

/** The words of a status map that mean no event a carrier can report. */
export function unknownMeanings(statuses: Readonly<Record<string, string>>): string[] {
  return Object.values(statuses).filter((meaning) => !isCarrierCode(meaning));
}

/** What a carrier's status code means; undefined when nobody has said. */
export function meaningOf(statuses: Readonly<Record<string, string>>, code: string): CarrierCode | undefined {
  const meaning = Object.hasOwn(statuses, code) ? statuses[code] : undefined;
  return meaning !== undefined && isCarrierCode(meaning) ? meaning : undefined;
}

function isCarrierCode(code: string): code is CarrierCode {
  const codes: readonly string[] = CARRIER_CODES;
  return codes.includes(code);
}

/** How often something is tried again: seconds, a factor, a part of chance (0-1), and the number of tries. */
export type RetryPlan = { readonly firstSeconds: number; readonly factor: number; readonly mostSeconds: number; readonly jitter: number; readonly tries: number };

/** Documents of the feed that could not be applied yet. */
export const EVENT_RETRY: RetryPlan = { firstSeconds: 60, factor: 4, mostSeconds: 6 * 3600, jitter: 0, tries: 8 };

/** The moment of the next try after so many; undefined when the cap is reached. `chance` is 0-1; a longer wait the carrier asks for is kept. */
export function nextTry(plan: RetryPlan, tries: number, from: Date, chance: number, askedSeconds = 0): Date | undefined {
  if (tries >= plan.tries) return undefined;
  const wait = Math.min(plan.firstSeconds * plan.factor ** Math.max(0, tries - 1), plan.mostSeconds);
  const spread = wait * (1 + plan.jitter * (2 * chance - 1));
  const seconds = Math.max(spread, Math.min(askedSeconds, plan.mostSeconds));
  return new Date(from.getTime() + Math.ceil(seconds * 1000));
}

/** Failures that a further try of the same words cannot mend: a person must look. */
const FOR_PEOPLE: readonly RequestFailure[] = ['refused', 'areaUnmapped', 'personMissing'];

/** True when saying the same again may help. */
export function worthAnotherTry(failure: RequestFailure): boolean {
  return !FOR_PEOPLE.includes(failure);
}

/** The key under which the carrier knows one wish of ours, however often it is said. */
export function idempotencyKey(kind: RequestKind, shipmentId: string, no: number): string {
  return `${kind}-${shipmentId}-${no}`;
}

/** What a shipment is called at the carrier: the installation's prefix, the shipment, and which order of it. At most 60 characters. */
export function orderNumber(prefix: string, shipmentId: string, no: number): string {
  const plain = `${prefix}${shipmentId.replaceAll('-', '').toUpperCase()}`;
  return no === 1 ? plain : `${plain}-${no}`;
}

/** True when an order number has the shape of this installation's. */
export function isOurOrderNumber(prefix: string, item: string): boolean {
  return item.startsWith(prefix) && /^[0-9A-F]{32}(-\d{1,2})?$/.test(item.slice(prefix.length));
}

/** What a person reads on the label beside the names; the procedure is nobody's business on the way (domain 0.3 item 13). */
const LABEL_WORDS = { in: 'Hồ sơ thủ tục hành chính', out: 'Kết quả thủ tục hành chính' } as const;

/** Our area codes in the carrier's numbers. */
export type AreaMap = Readonly<Record<string, { readonly province: number; readonly district: number }>>;

/** What an act may wish to be said of a shipment; the price is asked with the order. */
export type Wish = Exclude<RequestKind, 'price'>;

type Told = { readonly kind: RequestKind; readonly no: number; readonly state: RequestState; readonly reason: string | null };

/** Whether an order is called off: by a cancellation, or withdrawn before it was said. One a person gave up, with a reason, was settled with the carrier in another way: it lives. */
export function isCalledOff(order: Told, requests: readonly Told[]): boolean {
  const withdrawn = order.state === 'withdrawn' && order.reason === null;
  return withdrawn || requests.some((request) => request.kind === 'cancel' && request.no === order.no);
}

/** What the sending of requests needs to know of this installation. */
export type SendingPlan = { readonly orderPrefix: string; readonly leaseSeconds: number; readonly batch: number; readonly retry: RetryPlan; readonly areas: AreaMap };

/** What the reading of the feed needs to know of it. */
export type ReadingPlan = { readonly orderPrefix: string; readonly leaseSeconds: number; readonly maxPages: number; readonly statuses: Readonly<Record<string, string>> | undefined };

/** Until when nobody else takes up what is claimed at a moment. */
export function leaseEnd(plan: Pick<SendingPlan, 'leaseSeconds'>, at: Date): Date {
  return new Date(at.getTime() + plan.leaseSeconds * 1000);
}

type LabelPerson = { readonly role: 'sender' | 'receiver'; readonly name: string; readonly phone: string | null; readonly email: string | null; readonly address: string };
type LabelShipment = { readonly direction: 'in' | 'out'; readonly fromArea: string; readonly toArea: string; readonly weightGrams: number; readonly codVnd: number; readonly postingNo: string | null };
type LabelParty = Omit<LabelPerson, 'role'> & { readonly province: number; readonly district: number };

/** What the carrier is told of an item: label data only, no identity number, no procedure, no papers. */
export type Label = {
  readonly orderNumber: string;
  readonly itemCode: string | null;
  readonly codVnd: number;
  readonly weightGrams: number;
  readonly sender: LabelParty;
  readonly receiver: LabelParty;
  readonly description: string;
};

/** The label of a shipment in the carrier's numbers; or why it cannot be written. */
export function labelOf(orderNo: string, shipment: LabelShipment, persons: readonly LabelPerson[], areas: AreaMap): Label | Extract<RequestFailure, 'areaUnmapped' | 'personMissing'> {
  const sender = persons.find((person) => person.role === 'sender');
  const receiver = persons.find((person) => person.role === 'receiver');
  const [from, to] = [placeIn(areas, shipment.fromArea), placeIn(areas, shipment.toArea)];
  if (sender === undefined || receiver === undefined) return 'personMissing';
  if (from === undefined || to === undefined) return 'areaUnmapped';
  return {
    orderNumber: orderNo,
    itemCode: shipment.postingNo,
    codVnd: shipment.codVnd,
    weightGrams: shipment.weightGrams,
    sender: partyAt(sender, from),
    receiver: partyAt(receiver, to),
    description: LABEL_WORDS[shipment.direction],
  };
}

function placeIn(areas: AreaMap, code: string) {
  return Object.hasOwn(areas, code) ? areas[code] : undefined;
}

function partyAt({ name, phone, email, address }: LabelPerson, place: { province: number; district: number }): LabelParty {
  return { name, phone, email, address, province: place.province, district: place.district };
}

/** What the carrier said, as the request is settled by it. */
export type Said =
  | { readonly outcome: 'done'; readonly answer: string; readonly itemCode: string | null; readonly priceVnd: number | null }
  | { readonly outcome: 'failed'; readonly failure: ExchangeFailure; readonly answer: string | null; readonly retryAfterSeconds: number }
  | { readonly outcome: 'notSent' };

/** Failures that tell of the carrier and not of what was asked: after a few of them the rest can wait. */
const CARRIER_DOWN: readonly ExchangeFailure[] = ['unreachable', 'reset', 'timeout', 'unauthorized', 'tooMany', 'serverError', 'unanswered'];

/** True when the next request would most likely meet the same. */
export function tellsOfCarrier(said: Said): boolean {
  return said.outcome === 'failed' && CARRIER_DOWN.includes(said.failure);
}

/** A page of the feed as far as the reading on asks. */
type PageRead = { readonly full: boolean; readonly lastId: string | null; readonly failed: boolean };

/** Where the mark stands after a page: behind its last document; where it was when the page names none, or lies behind us because the carrier forgot our mark. */
export function markAfter(page: Pick<PageRead, 'lastId'>, mark: string): string {
  return page.lastId === null || (page.lastId.length === mark.length && page.lastId < mark) ? mark : page.lastId;
}

/** Whether to ask for the next page: after a full one that moved the mark, within the bound. So every reading ends. */
export function goesOn(page: PageRead, mark: string, pages: number, most: number): boolean {
  return !page.failed && page.full && markAfter(page, mark) !== mark && pages < most;
}
