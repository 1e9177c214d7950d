import type { Static, TObject, TSchema } from 'typebox';
import type { Operation } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';

/** An operation with the service that does it. */
export type Bound = {
  readonly operation: Operation;
  /** The input has been checked against the operation's schema before it comes here. */
  act(ctx: Context, input: object): Promise<unknown>;
};

/** Ties an operation to the service of the same name; the types of both must agree. */
export function bind<I extends TObject, O extends TSchema>(operation: Operation<I, O>, act: (ctx: Context, input: Static<I>) => Promise<Static<O>>): Bound {
  return { operation, act };
}
