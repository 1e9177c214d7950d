import { sha256 } from '#platform/ids.ts';

/** Who sends or receives, as the label shows it. */
export type Party = { readonly name: string; readonly address: string; readonly phone: string | null; readonly email: string | null; readonly province: number; readonly district: number };

/** What the label of one item says; nothing more goes to the carrier. */
export type Order = {
  readonly orderNumber: string;
  /** Our own number from a range the carrier gave us; without it the carrier gives one. */
  readonly itemCode: string | null;
  readonly codVnd: number;
  readonly weightGrams: number;
  readonly sender: Party;
  readonly receiver: Party;
  readonly description: string;
};

/** Why an exchange did not end well. */
export type Failure = 'unreachable' | 'reset' | 'timeout' | 'unauthorized' | 'tooMany' | 'serverError' | 'refused' | 'garbage' | 'tooLarge' | 'unanswered';

/** What the carrier answered to an order, a cancellation or a question for the price. */
export type Said =
  | { readonly outcome: 'done'; readonly answer: string; readonly itemCode: string | null; readonly priceVnd: number | null }
  | { readonly outcome: 'failed'; readonly failure: Failure; readonly answer: string | null; readonly retryAfterSeconds: number }
  | { readonly outcome: 'notSent' };

/** One document of the feed. Unreadable ones keep their place and their mark, nothing of what they say. */
export type Document = { readonly id: string; readonly item: string; readonly code: string; readonly office: string; readonly at: Date | null; readonly readable: boolean };

/** A page of the feed; `lastId` is where the next begins, null when no document can be named. A full page may have more behind it. */
export type FeedPage = { readonly documents: readonly Document[]; readonly lastId: string | null; readonly full: boolean; readonly failure: Failure | undefined };

const PRICE_MOST = 10_000_000_000;

/** The body of an order, in the field names seen in published integrations. */
export function orderBody(order: Order, customer: string) {
  return {
    CustomerCode: customer,
    OrderNumber: order.orderNumber,
    ...(order.itemCode === null ? {} : { ItemCode: order.itemCode }),
    CODAmount: order.codVnd,
    ...partyBody('Sender', order.sender),
    ...partyBody('Receiver', order.receiver),
    Description: order.description,
    FlagConfig: 2,
  };
}

function partyBody(role: 'Sender' | 'Receiver', party: Party) {
  return {
    [`${role}Name`]: party.name,
    [`${role}Address`]: party.address,
    [`${role}Tel`]: party.phone ?? '',
    [`${role}Email`]: party.email ?? '',
    [`${role}Province`]: party.province,
    [`${role}District`]: party.district,
  };
}

/** The body of a question for the price. */
export function priceBody(order: Order, customer: string) {
  const place = (party: Party) => ({ provCode: party.province, distCode: party.district });
  return { customerCode: customer, mainSrv: 'HCC', weight: order.weightGrams, isreturn: 0, sender: place(order.sender), receiver: place(order.receiver) };
}

/** What a body says of the outcome: its status word, the carrier's own item code, a price. */
export function readAnswer(body: unknown): { answer: string | null; itemCode: string | null; priceVnd: number | null } {
  const price = numberIn(body, 'price') ?? numberIn(fieldOf(body, 'content'), 'price');
  return {
    answer: wordIn(fieldOf(body, 'Status') ?? fieldOf(body, 'status')),
    itemCode: printable(fieldOf(body, 'ItemCode') ?? fieldOf(body, 'itemCode'), 60),
    priceVnd: price !== null && Number.isInteger(price) && price >= 0 && price <= PRICE_MOST ? price : null,
  };
}

/** The list of documents in a body, in one of the two shapes seen; undefined when there is none. */
export function documentsIn(body: unknown): readonly unknown[] | undefined {
  const embedded = fieldOf(body, '_embedded') ?? fieldOf(body, 'embedded');
  const list = fieldOf(body, 'documents') ?? fieldOf(embedded, 'rhDoc') ?? fieldOf(embedded, 'rh:doc');
  return Array.isArray(list) ? list : undefined;
}

/** One document as far as it can be read; `latest` is the last moment it may speak of. */
export function readDocument(found: unknown, latest: Date): Document & { readonly named: string | null } {
  const named = idOf(fieldOf(found, 'id') ?? fieldOf(found, '_id'));
  const item = printable(fieldOf(found, 'orderNumber') ?? fieldOf(found, 'itemCode'), 60);
  const code = wordIn(fieldOf(found, 'statusCode'));
  const time = timeOf(fieldOf(found, 'time'), named, latest);
  const id = named ?? `sha256:${sha256(JSON.stringify(found) ?? '').toString('hex')}`;
  const readable = item !== null && code !== null && time !== undefined;
  return readable ? { named, id, item, code, office: officeOf(fieldOf(found, 'office')), at: time, readable } : { named, id, item: item ?? '', code: code ?? '', office: '', at: null, readable };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function numberIn(value: unknown, name: string): number | null {
  const found = fieldOf(value, name);
  return typeof found === 'number' ? found : null;
}

function wordIn(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[\w.-]{1,40}$/.test(text) ? text : null;
}

function printable(value: unknown, most: number): string | null {
  return typeof value === 'string' && value.length <= most && /^[\x21-\x7e]+$/.test(value) ? value : null;
}

/** An id is text, or an object around it as document stores write it. */
function idOf(value: unknown): string | null {
  return printable(value, 100) ?? printable(fieldOf(value, 'oid'), 100) ?? printable(fieldOf(value, '$oid'), 100);
}

/** Only codes of offices are kept: free words may name people, and are told apart by a mark. */
function officeOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') return wordIn(value) ?? '';
  return wordIn(value) ?? `sha256:${sha256(value).toString('hex').slice(0, 16)}`;
}

const EARLIEST = Date.parse('2015-01-01T00:00:00+07:00');

/** When it happened: as told, else by the moment in a document store's id; null when nobody says, undefined when what is said cannot be. */
function timeOf(told: unknown, id: string | null, latest: Date): Date | null | undefined {
  if (told === undefined || told === null) return momentOfId(id, latest);
  const time = momentOf(told);
  return time >= EARLIEST && time <= latest.getTime() ? new Date(time) : undefined;
}

/** ISO 8601; without an offset it is Vietnamese time. Or milliseconds since 1970. */
function momentOf(told: unknown): number {
  if (typeof told === 'number') return Number.isSafeInteger(told) ? told : Number.NaN;
  if (typeof told !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?$/.test(told)) return Number.NaN;
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(told) ? told : `${told}+07:00`);
}

function momentOfId(id: string | null, latest: Date): Date | null {
  const time = id !== null && /^[0-9a-f]{24}$/i.test(id) ? Number.parseInt(id.slice(0, 8), 16) * 1000 : 0;
  return time >= EARLIEST && time <= latest.getTime() ? new Date(time) : null;
}
