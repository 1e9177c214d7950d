/** A unit, named by its place among the values, and everything below it, as `reach`. */
export function unitReach(unit: string): string {
  return `with recursive reach as (select ${unit}::uuid as id union all select u.id from org_unit u join reach on u.parent_id = reach.id)`;
}

/**
 * The units whose shipments and papers of the post an asker looks after: her own and everything below it, and the one-stops whose postal desk she manages.
 * Both are named by their place among the values.
 */
export function postReach(unit: string, desks: string): string {
  return `with recursive below as (select ${unit}::uuid as id union all select u.id from org_unit u join below on u.parent_id = below.id),
  reach as materialized (select id from below union select unnest(${desks}::uuid[]))`;
}

export const POST_REACH = postReach('$1', '$2');

/** Whose papers of the post somebody looks after: her unit, and the one-stops whose postal desk she manages. */
export type Reach = { readonly unitId: string; readonly desks: readonly string[] };
