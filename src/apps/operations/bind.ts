import type { Static, TObject, TSchema } from 'typebox';
import type { Operation } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';
import type { Hands } from '#platform/files.ts';

/** An operation with the service that does it. */
export type Bound = {
  readonly operation: Operation;
  /** The input has been checked against the operation's schema before it comes here. */
  act(ctx: Context, input: object): Promise<unknown>;
  /** What follows once that transaction has ended: it calls outside between short transactions of its own, as a job does, and gives the answer. */
  carry?(hands: Hands, begun: unknown): Promise<unknown>;
};

/** Ties an operation to the service of the same name; the types of both must agree. */
export function bind<I extends TObject, O extends TSchema>(operation: Operation<I, O>, act: (ctx: Context, input: Static<I>) => Promise<Static<O>>): Bound {
  return { operation, act };
}

/** Ties an operation to the service that asks whether it may be, and to what is done outside the database then. */
export function bindCarried<I extends TObject, O extends TSchema, B>(operation: Operation<I, O>, act: (ctx: Context, input: Static<I>) => Promise<B>, carry: (hands: Hands, begun: B) => Promise<Static<O>>): Bound {
  return { operation, act, carry };
}
