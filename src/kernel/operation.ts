import type { Static, TObject, TSchema } from 'typebox';

/** How an operation passes the door: what transaction it gets and what survives a refusal. */
export type Door = 'write' | 'read' | 'attempt';

/** One thing that may be asked. Route, validation, OpenAPI, client and permission matrix all come from it. */
export type Operation<I extends TObject = TObject, O extends TSchema = TSchema> = {
  readonly id: string;
  readonly room: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`; `:name` takes the input field of that name. */
  readonly path: string;
  readonly door: Door;
  /** The permission an actor needs; `public`: anyone; `signedIn`: any member of staff. */
  readonly permission: string;
  /** Citizens: `only` they may ask it (the permission is then `citizen`), or they `also` may, beside staff with the permission; the service looks at what is theirs. */
  readonly citizens?: 'only' | 'also';
  readonly summary: string;
  readonly input: I;
  readonly output: O;
  /** The codes a caller should expect, beside those of the door. */
  readonly refusals: readonly string[];
  /** Screens ask this by themselves, again and again: it keeps no session alive. */
  readonly polled?: true;
  /** `bytes`: the body is not JSON but bytes, streamed through; the rest of the input stands in path and query. */
  readonly consumes?: 'bytes';
  /** `pdf`: the answer is a paper, laid out after the transaction has ended; `file`: kept bytes, fetched then. */
  readonly produces?: 'json' | 'pdf' | 'file';
  /** It counts, and notes that it did: everything it reads by many statements stands as at one moment, as at the door `read`. */
  readonly oneLook?: true;
  /** The answer shows the dossier of the input field `id`: who looked is entered in a transaction of its own before the answer goes out. */
  readonly logsView?: true;
};

export type Input<Op extends Operation> = Static<Op['input']>;
export type Output<Op extends Operation> = Static<Op['output']>;

/** Declares an operation, keeping the types of its input and output. */
export function operation<I extends TObject, O extends TSchema>(declared: Operation<I, O>): Operation<I, O> {
  return declared;
}
