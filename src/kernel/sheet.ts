/** What a column of a sheet holds: typed text, an amount, a Vietnamese day, a moment, or a share from 0 to 1. */
export const COLUMN_KINDS = ['text', 'number', 'day', 'instant', 'rate'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export type Column = { readonly title: string; readonly kind: ColumnKind };

/** A day as `2021-02-28`, a moment as a `Date`; null where nothing is recorded. */
export type Cell = string | number | Date | null;

/** A table as a file carries it, without the form of any file. */
export type Sheet = { readonly name: string; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };
