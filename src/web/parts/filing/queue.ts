/** The answers of a filing by the name of the question. */
export type Answers = Readonly<Record<string, unknown>>;

/** An answer the server does not have yet. Its `turn` is later than every turn this machine has seen, so that of two machines' answers to one question the later is kept. */
export type Change = { readonly value: unknown; readonly turn: number; /** Why the server would not take it. */ readonly refused?: string };

/** What the server has, what waits for it here, and the last turn that was seen or given. */
export type Queue = { readonly version: number; readonly saved: Answers; readonly waiting: Readonly<Record<string, Change>>; readonly turn: number };

/** What goes to the server at once under one number: the answers, and the turn each of them had when it went. */
export type Batch = { readonly number: number; readonly changes: Answers; readonly turns: Readonly<Record<string, number>> };

/** What the server has of a filing: `number` is the latest turn it took, from any machine. */
export type Reply = { readonly version: number; readonly number: number; readonly answers: Answers };

/** What an earlier visit on this machine left waiting. */
export type Left = Readonly<Record<string, { readonly value: unknown; readonly turn: number }>>;

/** The queue of a filing as the server has it, with what this machine still holds for it. */
export function openQueue(filing: Reply, left: Left = {}): Queue {
  const waiting = Object.entries(left).filter(([field, { value }]) => !same(filing.answers[field] ?? null, value));
  const turn = Math.max(filing.number, ...waiting.map(([, change]) => change.turn));
  return { version: filing.version, saved: filing.answers, waiting: Object.fromEntries(waiting), turn };
}

/** One question answered; an answer taken back is null. What the server already has, and nothing else waits for, changes nothing. */
export function withAnswer(queue: Queue, field: string, value: unknown): Queue {
  const given = value === undefined ? null : value;
  const before = queue.waiting[field];
  if (same(before ? before.value : (queue.saved[field] ?? null), given)) return queue;
  const turn = queue.turn + 1;
  return { ...queue, turn, waiting: { ...queue.waiting, [field]: { value: given, turn } } };
}

/** What waits and may go now; `one`: the oldest only, to find the one that is refused. Nothing: undefined. */
export function batchOf(queue: Queue, one = false): Batch | undefined {
  const free = Object.entries(queue.waiting).filter(([, change]) => change.refused === undefined);
  const going = one ? free.toSorted(([, a], [, b]) => a.turn - b.turn).slice(0, 1) : free;
  if (going.length === 0) return undefined;
  return { number: Math.max(...going.map(([, { turn }]) => turn)), changes: Object.fromEntries(going.map(([field, { value }]) => [field, value])), turns: Object.fromEntries(going.map(([field, { turn }]) => [field, turn])) };
}

/** The server has the batch: what was typed again meanwhile still waits, and an older answer of the server never replaces a newer one. */
export function withKept(queue: Queue, batch: Batch, reply: Reply): Queue {
  const waiting = Object.fromEntries(Object.entries(queue.waiting).filter(([field, { turn }]) => batch.turns[field] !== turn));
  return { ...withServer(queue, reply), waiting };
}

/** What the server has now, from this machine or another; what waits here stays in front of it. */
export function withServer(queue: Queue, reply: Reply): Queue {
  return reply.version < queue.version ? queue : { ...queue, version: reply.version, saved: reply.answers, turn: Math.max(queue.turn, reply.number) };
}

/** The server would not take these answers: they stay on the screen and are not sent again until they change. */
export function withRefused(queue: Queue, batch: Batch, why: string): Queue {
  const refused = Object.entries(queue.waiting).map(([field, change]): [string, Change] => [field, batch.turns[field] === change.turn ? { ...change, refused: why } : change]);
  return { ...queue, waiting: Object.fromEntries(refused) };
}

/** The answers as the screen shows them. */
export function shownAnswers({ saved, waiting }: Queue): Answers {
  const all = { ...saved, ...Object.fromEntries(Object.entries(waiting).map(([field, { value }]) => [field, value])) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

/** The questions another machine answered between two states of the queue. */
export function answeredElsewhere(before: Queue, after: Queue, batch: Batch | undefined): readonly string[] {
  const fields = new Set([...Object.keys(before.saved), ...Object.keys(after.saved)]);
  const ours = (field: string) => (batch !== undefined && field in batch.changes) || field in before.waiting;
  return [...fields].filter((field) => !ours(field) && !same(before.saved[field] ?? null, after.saved[field] ?? null));
}

/** What waits, to be kept on this machine; nothing when nothing waits. */
export function leftOf(queue: Queue): Left | undefined {
  const entries = Object.entries(queue.waiting);
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map(([field, { value, turn }]) => [field, { value, turn }]));
}

/** What was kept on this machine, as far as it can be read. */
export function readLeft(kept: unknown): Left {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  const read = Object.entries(kept).flatMap(([field, change]: [string, unknown]) => {
    const turn: unknown = typeof change === 'object' && change !== null ? Reflect.get(change, 'turn') : undefined;
    return typeof change === 'object' && change !== null && typeof turn === 'number' && Number.isSafeInteger(turn) && turn > 0 ? [[field, { value: Reflect.get(change, 'value') ?? null, turn }] as const] : [];
  });
  return Object.fromEntries(read);
}

/** The same answer, in whatever order the server keeps the parts of a group. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([name, part]) => [name, inOrder(part)]));
}
