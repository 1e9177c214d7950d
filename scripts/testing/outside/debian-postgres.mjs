import { need, run } from './programs.mjs';

const BIN = '/usr/lib/postgresql/15/bin';

/** Debian's PostgreSQL 15, on which the database tests run instead of the one that npm brings. */
export async function findPostgres() {
  await need([`${BIN}/postgres`, `${BIN}/initdb`], ['postgresql-15']);
  return { about: run(`${BIN}/postgres`, ['--version']).trim(), env: { POSTGRES_BIN_DIR: BIN } };
}
