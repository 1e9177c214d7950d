import type { Db } from '#platform/database.ts';

/** True while this installation is marked as a demonstration. */
export async function isMarkedDemonstration(db: Db): Promise<boolean> {
  const { demo } = await db.row<{ demo: boolean }>('installation.find', 'select demo from installation');
  return demo;
}

/** One after the other: whoever furnishes or opens an installation for the first time. */
export async function lockInstallation(db: Db): Promise<void> {
  await db.run('installation.lock', 'select 1 from installation for update');
}

/** Marks this installation as a demonstration; every page and paper says so from then on. */
export async function markDemonstration(db: Db): Promise<void> {
  await db.run('installation.markDemonstration', 'update installation set demo = true');
}

/** True when the role we work as could change an append-only table: by rights, by owning it, its schema or the database, or by being able to make itself such a role. */
export async function roleIsTooStrong(db: Db): Promise<boolean> {
  const { strong } = await db.row<{ strong: boolean }>(
    'installation.roleIsTooStrong',
    `select (select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user)
         or (select pg_has_role(current_user, datdba, 'member') from pg_database where datname = current_database())
         or (select pg_has_role(current_user, nspowner, 'member') from pg_namespace where nspname = 'public')
         or exists (select from pg_class c where c.relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') like 'append-only%'
                       and (pg_has_role(current_user, c.relowner, 'member')
                         or has_any_column_privilege(c.oid, 'update') or has_table_privilege(c.oid, 'delete') or has_table_privilege(c.oid, 'truncate'))) as strong`,
  );
  return strong;
}

/** The names of the migrations this database has. */
export async function listAppliedMigrations(db: Db): Promise<string[]> {
  const rows = await db.rows<{ name: string }>('installation.listAppliedMigrations', 'select name from schema_migration order by name');
  return rows.map((row) => row.name);
}
