import type { Call, Carrier, Heard, Tracked } from '#platform/carrier/adapter.ts';
import { exchange, type Answer, type Exchange, type Line } from '#platform/carrier/exchange.ts';
import type { CarrierSettings } from '#platform/carrier/settings.ts';
import { documentsIn, orderBody, priceBody, readAnswer, readDocument, type Failure, type Said } from '#platform/carrier/shapes.ts';
import { keepToken } from '#platform/carrier/token.ts';

/** A carrier's clock may run ahead of ours by so much. */
const AHEAD_MS = 24 * 3_600_000;

type Kind = 'order' | 'cancel' | 'price' | 'track';
type Asked = { readonly answer: Answer; readonly exchanges: readonly Exchange[] };
type Ask = (kind: Kind, body: object, call: Call) => Promise<Asked>;

/** The connector: order, cancellation, price and feed in the shape of published integrations. Not proven against a real carrier. */
export function httpCarrier(settings: CarrierSettings, now: () => Date): Carrier {
  const { customer, plan, accepted, pageSize } = settings;
  const ask = asking(settings, { url: settings.url, timeoutMs: settings.timeoutMs, now });
  const tell = async (kind: Exclude<Kind, 'track'>, body: object, call: Call): Promise<Heard> => {
    const { answer, exchanges } = await ask(kind, body, call);
    const said = saidBy(kind, answer, accepted);
    return { said, exchanges: said.outcome === 'failed' ? lastMarked(exchanges, { failure: said.failure }) : exchanges };
  };
  return {
    kind: 'http',
    plan,
    order: (order, call) => tell('order', orderBody(order, customer), call),
    cancel: (orderNumber, call) => tell('cancel', { customerCode: customer, orderNumber }, call),
    price: (order, call) => tell('price', priceBody(order, customer), call),
    track: async (lastId, stop) => {
      const asked = await ask('track', { customerCode: customer, lastId, pageSize }, { key: undefined, stop });
      return pageBy(asked, pageSize, new Date(now().getTime() + AHEAD_MS));
    },
  };
}

/** Says it with a token; when the token is refused, once more with a fresh one. */
function asking(settings: CarrierSettings, line: Line): Ask {
  const keeper = keepToken(settings, line);
  const once = async (kind: Kind, body: object, call: Call): Promise<Asked> => {
    const token = await keeper.get(call.stop);
    if (token.value === undefined) return { answer: token.answer, exchanges: [token.answer.exchange] };
    const answer = await exchange(line, { kind, path: settings.paths[kind], headers: headersOf(settings, token.value, call), body: JSON.stringify(body) }, call.stop);
    return { answer, exchanges: [...token.exchanges, answer.exchange] };
  };
  return async (kind, body, call) => {
    const first = await once(kind, body, call);
    const tokenRefused = first.answer.status === 401 && first.answer.exchange.kind !== 'token';
    if (first.answer.status === 401) keeper.drop();
    if (!tokenRefused) return first;
    const second = await once(kind, body, call);
    return { answer: second.answer, exchanges: [...first.exchanges, ...second.exchanges] };
  };
}

function headersOf(settings: CarrierSettings, token: string, call: Call): Record<string, string> {
  return {
    [settings.tokenHeader]: settings.tokenHeader === 'authorization' ? `Bearer ${token}` : token,
    'content-type': 'application/json; charset=utf-8',
    accept: 'application/json',
    ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
  };
}

/** A non-empty answer is no success: the status word must be one of those agreed on, and a price must be a number. */
function saidBy(kind: Exclude<Kind, 'track'>, answer: Answer, accepted: readonly string[]): Said {
  const { answer: word, itemCode, priceVnd } = readAnswer(answer.body);
  const failure = answer.failure ?? (kind === 'price' ? priceFailure(answer, priceVnd) : wordFailure(answer, word, accepted));
  if (failure !== undefined) return { outcome: 'failed', failure, answer: word, retryAfterSeconds: answer.retryAfterSeconds };
  return { outcome: 'done', answer: word ?? '', itemCode, priceVnd };
}

function priceFailure(answer: Answer, priceVnd: number | null): Failure | undefined {
  if (!isWell(answer)) return 'refused';
  return priceVnd === null ? 'garbage' : undefined;
}

/** A conflict that names an earlier success is one. */
function wordFailure(answer: Answer, word: string | null, accepted: readonly string[]): Failure | undefined {
  if (word === null) return isWell(answer) ? 'garbage' : 'refused';
  return accepted.includes(word) && (isWell(answer) || answer.status === 409) ? undefined : 'refused';
}

function isWell({ status }: Answer): boolean {
  return status !== null && status < 300;
}

function pageBy({ answer, exchanges }: Asked, pageSize: number, latest: Date): Tracked {
  const found = answer.failure === null ? documentsIn(answer.body) : undefined;
  const failure = answer.failure ?? (found === undefined ? 'garbage' : undefined);
  const read = (found ?? []).map((document) => readDocument(document, latest));
  const lastId = read.findLast((document) => document.named !== null)?.named ?? null;
  return {
    page: { documents: read, lastId, full: read.length >= pageSize, failure },
    exchanges: lastMarked(exchanges, { failure: failure ?? null, documents: found?.length ?? null }),
  };
}

function lastMarked(exchanges: readonly Exchange[], mark: Partial<Exchange>): Exchange[] {
  return exchanges.map((each, place) => (place === exchanges.length - 1 ? { ...each, ...mark } : each));
}
