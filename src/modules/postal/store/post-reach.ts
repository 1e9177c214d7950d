/** A unit, named by its place among the values, and everything below it, as `reach`. */
export function unitReach(unit: string): string {
  return `with recursive reach as (select ${unit}::uuid as id union all select u.id from org_unit u join reach on u.parent_id = reach.id)`;
}

/**
 * The units whose shipments and papers of the post an asker looks after: her own and everything below it; where she manages for the post, the one-stops too
 * where the post's people sit, whose managers sit elsewhere. Both are named by their place among the values, `$1`.
 */
export function postReach(unit: string, manages: string): string {
  return `with recursive below as (select ${unit}::uuid as id union all select u.id from org_unit u join below on u.parent_id = below.id),
  reach as materialized (select id from below union select a.unit_id from assignment a join org_unit u on u.id = a.unit_id
    where ${manages}::boolean and a.employer = 'post' and a.ended_at is null and u.kind in ('OSS', 'CENTER'))`;
}

export const POST_REACH = postReach('$1', '$2');
