import type { Cell, Sheet } from '#kernel/sheet.ts';
import type { Input, Operation } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';
import type { FigureDefinition } from '../rules/figure-shape.ts';
import type { HeadingOf } from './asked.ts';

/** What a file begins with: whose figures, of which days, and what each figure counts; then its sheets. Of a list only the heads, its rows follow page by page. */
export type Book = {
  readonly heading?: HeadingOf | undefined;
  /** Facts of this report that stand beside the heading: its form, its number. */
  readonly facts?: readonly (readonly [string, string])[];
  readonly figures: readonly FigureDefinition[];
  readonly sheets: readonly Sheet[];
};

/** A paper as services that print answer it. */
export type Paper = { readonly template: string; readonly data: unknown; readonly codes: Readonly<Record<string, { readonly kind: 'qr' | 'code128'; readonly text: string }>> };

export type RowsPage = { readonly rows: readonly (readonly Cell[])[]; readonly next: string | null };
type Place = { readonly after?: string; readonly limit: number };

type Ways<A> = {
  /** Refuses whoever may not have it, and days that cannot be; asked again when the file is made and each time it is fetched. */
  may(ctx: Context, asked: A): Promise<unknown>;
  /** What tells one from another where what is asked does not: it stands beside it in lists, and in the name of the file. */
  told?(ctx: Context, asked: A): Promise<Readonly<Record<string, string>>>;
  book(ctx: Context, asked: A): Promise<Book>;
  /** Of a list: how many rows there are, counted no further than `most`. */
  count?(ctx: Context, asked: A, most: number): Promise<number>;
  page?(ctx: Context, asked: A, place: Place): Promise<RowsPage>;
  paper?(ctx: Context, asked: A): Promise<Paper>;
};

/** Where the content of a file comes from. What is asked has been held against the input of the operation, whose permission is needed; where there is one that prints, its own. */
export type Source = Ways<object> & { readonly operation: Operation; readonly printing?: Operation | undefined };

/** Ties an operation, and the one that prints, to how its answer becomes a file. */
export function source<Op extends Operation>(operation: Op, made: Ways<Input<Op>>, printing?: Operation): Source {
  return { operation, printing, ...made };
}
