import { ApiRefusal } from '#web/api/refusal.ts';
import { answeredElsewhere, batchOf, leftOf, openQueue, shownAnswers, withAnswer, withKept, withRefused, withServer } from './queue.ts';
import type { Answers, Batch, Left, Queue, Reply } from './queue.ts';

/** What the server says of a filing after each save. */
export type Kept = Reply & { readonly savedAt: string | null; /** Answers of this machine that lost against later ones from elsewhere. */ readonly overtaken?: readonly Overtaken[] };

export type Overtaken = { readonly field: string; readonly value?: unknown };

/** Where the answers stand: `waiting` are typed and not sent yet, `cut` could not be sent and will be, `signedOut` need the sign-in first, `closed`: the filing takes none any more. */
export type SavingState = 'saved' | 'waiting' | 'saving' | 'cut' | 'signedOut' | 'closed';

export type Saving = { readonly state: SavingState; readonly savedAt: string | null; readonly version: number; readonly answers: Answers; /** Why an answer is not taken, by its question. */ readonly refused: Readonly<Record<string, string>>; /** Questions another machine answered while this page stood. */ readonly elsewhere: readonly string[]; /** What this machine had answered to some of them. */ readonly overtaken: readonly Overtaken[] };

type SaverOptions = {
  readonly filing: Kept;
  readonly send: (batch: { number: number; changes: Answers }) => Promise<Kept>;
  /** Where what waits is kept on this machine; absent where nothing may stay. */
  readonly shelf?: Shelf | undefined;
  readonly sentenceOf: (refusal: ApiRefusal) => string;
};

/** A place on this machine for what waits. */
export type Shelf = { readonly read: () => Left; readonly write: (left: Left | undefined) => void };

type Rest = Pick<Saving, 'state' | 'savedAt' | 'elsewhere' | 'overtaken'>;

const PAUSE_MS = 500;
const TRIES_MS = [1500, 3000, 6000, 12_000, 20_000];
const SIGNED_OUT = ['citizen.signInNeeded', 'access.signInNeeded'];
/** The server is not to be asked at once: asked too often, or too slowly. */
const WAIT = [408, 425, 429];
const GONE = ['citizen.filingNotOpen', 'citizen.filingUnknown'];

/** Saves the answers of one filing, each soon after it is given: never two saves at once, never one lost, until the server has them all. */
export class Saver {
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();
  #queue: Queue;
  #rest: Rest;
  #shown: Saving;
  #failures = 0;
  #oneByOne = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(options: SaverOptions) {
    const { filing, shelf } = options;
    this.#options = options;
    this.#queue = openQueue(filing, shelf?.read() ?? {});
    this.#rest = { state: leftOf(this.#queue) === undefined ? 'saved' : 'waiting', savedAt: filing.savedAt, elsewhere: [], overtaken: [] };
    this.#shown = snapshotOf(this.#queue, this.#rest);
    // What an earlier visit left here and the server has got after all is forgotten.
    this.#keep();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly snapshot = (): Saving => this.#shown;

  /** One question answered: kept on this machine at once, sent when the typing rests. */
  readonly answer = (field: string, value: unknown): void => {
    const next = withAnswer(this.#queue, field, value);
    if (next === this.#queue) return;
    this.#queue = next;
    this.#keep();
    const { state } = this.#rest;
    this.#tell({ state: state === 'saved' ? 'waiting' : state });
    if (state !== 'saving' && state !== 'closed') this.#later(PAUSE_MS);
  };

  /** What the server has, asked again. */
  readonly take = (reply: Kept): void => {
    const before = this.#queue;
    this.#queue = withServer(this.#queue, reply);
    const elsewhere = [...new Set([...this.#rest.elsewhere, ...answeredElsewhere(before, this.#queue, undefined)])];
    this.#tell({ elsewhere, savedAt: reply.savedAt ?? this.#rest.savedAt });
  };

  /** Sends what waits now; while a save is under way, with it. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  };

  /** True once the server has every answer. */
  readonly settled = async (): Promise<boolean> => {
    await this.flush();
    return leftOf(this.#queue) === undefined;
  };

  /** Sends no more; what waits stays on the shelf. */
  readonly close = (): void => clearTimeout(this.#timer);

  async #run(): Promise<void> {
    for (let batch = batchOf(this.#queue, this.#oneByOne); batch !== undefined; batch = batchOf(this.#queue, this.#oneByOne)) {
      this.#tell({ state: 'saving' });
      try {
        this.#took(batch, await this.#options.send({ number: batch.number, changes: batch.changes }));
      } catch (error) {
        if (!this.#goesOnAfter(batch, error)) return;
      }
    }
    this.#oneByOne = false;
    this.#tell({ state: leftOf(this.#queue) === undefined ? 'saved' : 'waiting' });
  }

  #took(batch: Batch, reply: Kept): void {
    const before = this.#queue;
    const others = (field: string) => !(field in batch.changes);
    const lost = reply.overtaken ?? [];
    this.#queue = withKept(before, batch, reply);
    this.#failures = 0;
    this.#keep();
    const elsewhere = [...this.#rest.elsewhere.filter(others), ...answeredElsewhere(before, this.#queue, batch), ...lost.map(({ field }) => field)];
    this.#tell({ overtaken: [...this.#rest.overtaken.filter(({ field }) => others(field)), ...lost], elsewhere: [...new Set(elsewhere)], savedAt: reply.savedAt ?? this.#rest.savedAt });
  }

  /** A batch the server will not take is tried answer by answer, so that one wrong answer holds up no other; a lost connection is tried again by itself. */
  #goesOnAfter(batch: Batch, error: unknown): boolean {
    if (!(error instanceof ApiRefusal) || WAIT.includes(error.status) || error.status >= 500) {
      this.#tell({ state: 'cut' });
      this.#later(TRIES_MS[Math.min(this.#failures, TRIES_MS.length - 1)] ?? PAUSE_MS);
      this.#failures += 1;
      return false;
    }
    if (SIGNED_OUT.includes(error.code) || GONE.includes(error.code)) {
      this.#tell({ state: SIGNED_OUT.includes(error.code) ? 'signedOut' : 'closed' });
      return false;
    }
    if (Object.keys(batch.changes).length === 1) this.#queue = withRefused(this.#queue, batch, this.#options.sentenceOf(error));
    this.#oneByOne = true;
    return true;
  }

  #keep(): void {
    this.#options.shelf?.write(leftOf(this.#queue));
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #tell(change: Partial<Rest>): void {
    this.#rest = { ...this.#rest, ...change };
    this.#shown = snapshotOf(this.#queue, this.#rest);
    for (const listener of this.#listeners) listener();
  }
}

function snapshotOf(queue: Queue, rest: Rest): Saving {
  const refused = Object.entries(queue.waiting).flatMap(([field, change]): [string, string][] => (change.refused === undefined ? [] : [[field, change.refused]]));
  return { ...rest, version: queue.version, answers: shownAnswers(queue), refused: Object.fromEntries(refused) };
}
