import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Actor, Citizen } from '#kernel/actor.ts';
import { within } from '#apps/door.ts';
import { installationOf, type House } from '#apps/house.ts';
import { TEMPLATE } from '#test/global-database.ts';
import { permissionsOf, type Role } from '#modules/access/rules.ts';
import { nameKeyOf } from '#modules/citizen/rules/persons.ts';
import { readConfig } from '#platform/config.ts';
import type { Context } from '#platform/context.ts';
import { openPool, transaction, type Db } from '#platform/database.ts';
import { openFiles } from '#platform/files.ts';
import { newId, newToken, sha256 } from '#platform/ids.ts';

/** A house of its own for one test file: a database copied from the migrated template, empty of people and dossiers. */
export type TestHouse = {
  readonly house: House;
  /** Runs an act in one writing transaction, as somebody of the staff or as a citizen, at a time. */
  readonly write: <T>(who: { as?: Actor; citizen?: Citizen; now?: Date }, act: (ctx: Context) => Promise<T>) => Promise<T>;
  readonly read: <T>(act: (db: Db) => Promise<T>) => Promise<T>;
  /** Runs plain SQL as the owner, to look or to arrange what no service may do. */
  readonly owner: (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  /** The words a check constraint allows, sorted: held against the list in the rules. */
  readonly allowed: (constraint: string) => Promise<string[]>;
  /** Adds a unit; parents first. */
  readonly addUnit: (unit: { code: string; kind: string; name?: string; parentId?: string; identCode?: string; validFrom?: string; validTo?: string }) => Promise<string>;
  /** Adds a member of staff with an assignment in force since 2015. */
  readonly addActor: (role: Role, unitId: string, options?: { name?: string; competence?: number; fields?: string[]; granted?: string[] }) => Promise<Actor>;
  /** Adds a citizen with an account and a session of her own device or of a shared machine; her number has been seen unless told. */
  readonly addCitizen: (person?: NewCitizen) => Promise<TestCitizen>;
  readonly close: () => Promise<void>;
};

export type NewCitizen = { name?: string; kind?: 'person' | 'enterprise'; idNumber?: string; verified?: boolean; phone?: string; kiosk?: boolean; now?: Date };
/** As services are given her, and the secret her cookie would carry. */
export type TestCitizen = { readonly citizen: Citizen; readonly secret: string; readonly idNumber: string };

/** Opens the house of a test file; `at` is `import.meta.url`. Settings are those of the environment. */
export async function openHouse(at: string, settings: Readonly<Record<string, string>> = {}): Promise<TestHouse> {
  const { owner: ownerUrl, work } = inject('postgres');
  const name = `t_${sha256(`${at}${newId()}`).toString('hex').slice(0, 16)}`;
  await asOwner(ownerUrl, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = addressOf(work, name);
  const pool = openPool(url, 12);
  const folder = mkdtempSync(join(tmpdir(), 'motcua-files-'));
  const config = { ...readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder, FILES_DIR: folder, ...settings }), database: { url, ownerUrl: addressOf(ownerUrl, name) } };
  const house: House = { config, pool, url, installation: { ...installationOf(config, false), publicUrl: 'http://127.0.0.1:8080' }, files: openFiles(config.files), now: () => new Date(), close: () => pool.end() };
  const connections = new pg.Pool({ connectionString: addressOf(ownerUrl, name), max: 4 });
  // A server that ends a connection of ours is no fault of the test's.
  connections.on('error', () => undefined);
  const owner = (sql: string, values: readonly unknown[] = []) => askAnew(connections, sql, values);
  return {
    house,
    write: (who, act) => within(house, { ...(who.as ? { actor: who.as } : {}), ...(who.citizen ? { citizen: who.citizen } : {}), ...(who.now ? { now: who.now } : {}) }, act),
    read: (act) => transaction(pool, 'read', act),
    owner,
    allowed: (constraint) => allowed(owner, constraint),
    addUnit: (unit) => addUnit(owner, unit),
    addActor: (role, unitId, options) => addActor(owner, role, unitId, options),
    addCitizen: (person) => addCitizen(owner, person),
    close: async () => {
      await Promise.all([pool.end(), connections.end()]);
      await asOwner(ownerUrl, `drop database ${name} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Owner = TestHouse['owner'];

async function allowed(owner: Owner, constraint: string): Promise<string[]> {
  const [row] = await owner('select pg_get_constraintdef(oid) as list from pg_constraint where conname = $1', [constraint]);
  return [...String(row?.['list']).matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '').toSorted();
}

async function addUnit(owner: Owner, unit: Parameters<TestHouse['addUnit']>[0]): Promise<string> {
  const id = newId();
  const name = unit.name ?? unit.code;
  await owner(
    `insert into org_unit (id, kind, code, parent_id, name, short_name, superior_name, place, ident_code, code_grammar, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $5, 'UBND huyện Việt Yên', 'Việt Yên', $6, $7, $8, $9)`,
    [id, unit.kind, unit.code, unit.parentId ?? null, name, unit.identCode ?? null, unit.identCode ? (/^\d/.test(unit.identCode) ? 'QCVN102' : 'QD20') : null, unit.validFrom ?? '2015-01-01', unit.validTo ?? null],
  );
  return id;
}

async function addActor(owner: Owner, role: Role, unitId: string, options: Parameters<TestHouse['addActor']>[2] = {}): Promise<Actor> {
  const employer = role.startsWith('POST') ? 'post' : 'agency';
  const [staffId, assignmentId] = [newId(), newId()];
  const { name = role, competence = 3, fields = [], granted = [] } = options;
  const helper = employer === 'post' ? await helperOrganisation(owner) : null;
  await owner('insert into staff (id, name, employer, helper_organisation_id, created_at) values ($1, $2, $3, $4, now())', [staffId, name, employer, helper]);
  await owner(
    `insert into assignment (id, staff_id, employer, unit_id, role, fields, granted, competence, from_day, decision_no) values ($1, $2, $3, $4, $5, $6, $7, $8, '2015-01-01', 'QĐ thử nghiệm')`,
    [assignmentId, staffId, employer, unitId, role, fields, granted, competence],
  );
  return { staffId, name, employer, assignmentId, role, unitId, workstation: 'Q1', permissions: permissionsOf(employer, { role, granted, denied: [] }), fields, procedures: [], competence };
}

async function addCitizen(owner: Owner, person: NewCitizen = {}): Promise<TestCitizen> {
  const { name = 'Nguyễn Thị Lan', kind = 'person', verified = true, phone = null, kiosk = false, now = new Date() } = person;
  const idNumber = person.idNumber ?? `024${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`;
  const [citizenId, accountId, sessionId, secret] = [newId(), newId(), newId(), newToken()];
  await owner(
    `insert into citizen (id, kind, name, name_key, id_kind, id_number, phone, verified_at, verified_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [citizenId, kind, name, nameKeyOf(name), kind === 'enterprise' ? 'MST' : 'CCCD', idNumber, phone, verified ? now : null, verified ? 'provider' : null, now],
  );
  await owner(`insert into citizen_account (id, citizen_id, way, issuer, subject, created_at) values ($1, $2, 'openid', 'https://dinh-danh.thu-nghiem.vn', $3, $4)`, [accountId, citizenId, accountId, now]);
  await owner('insert into citizen_session (id, secret_hash, account_id, kiosk, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)', [sessionId, sha256(secret), accountId, kiosk, now, new Date(now.getTime() + 12 * 3_600_000)]);
  return { citizen: { citizenId, accountId, sessionId, name, kind, kiosk }, secret, idNumber };
}

async function helperOrganisation(owner: Owner): Promise<unknown> {
  await owner(`insert into helper_organisation (id, name, kind) values ($1, 'Bưu điện tỉnh', 'post') on conflict do nothing`, [newId()]);
  const [row] = await owner(`select id from helper_organisation where name = 'Bưu điện tỉnh'`);
  return row?.['id'];
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Asks over a connection that is opened once, but found as a new one is: no setting, no lock and no temporary table of the question before. */
async function askAnew(connections: pg.Pool, sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
  const client = await connections.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
    return rows;
  } finally {
    const cleared = await client.query('discard all').then(() => true, () => false);
    client.release(!cleared);
  }
}

async function asOwner(url: string, sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
