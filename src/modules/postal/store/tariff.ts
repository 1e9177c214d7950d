import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { TariffVersion } from '../rules/tariff.ts';

/** A version with its whole table, in one row; the versions of one day in the order they were loaded. */
const VERSION = `v.code, v.kind, jsonb_build_object('vi', v.name_vi, 'en', v.name_en) as name, v.valid_from, v.valid_to, v.tax, v.tax_percent,
  v.both_rule, v.both_percent, v.source, v.notes,
  (select jsonb_agg(jsonb_build_object('service', p.service, 'zone', p.zone, 'overGrams', p.over_g, 'toGrams', p.to_g, 'stepGrams', p.step_g, 'vnd', p.vnd)
     order by p.service, p.zone, p.over_g) from tariff_price p where p.version_code = v.code) as prices,
  (select coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'vnd', s.vnd, 'reduced', s.reduced, 'name', jsonb_build_object('vi', s.name_vi, 'en', s.name_en))
     order by s.code), '[]') from tariff_surcharge s where s.version_code = v.code) as surcharges,
  (select coalesce(jsonb_agg(jsonb_build_object('code', g.code, 'percent', g.percent, 'name', jsonb_build_object('vi', g.name_vi, 'en', g.name_en),
     'evidence', jsonb_build_object('vi', g.evidence_vi, 'en', g.evidence_en)) order by g.no), '[]') from tariff_group g where g.version_code = v.code) as groups`;

/** Every version, as rules take it: the one loaded last stands last. */
export function listTariffVersions(db: Db): Promise<TariffVersion[]> {
  return db.rows('postal.listTariffVersions', `select ${VERSION} from tariff_version v order by v.load_no`);
}

type TariffName = Pick<TariffVersion, 'code' | 'kind' | 'name' | 'source' | 'validFrom' | 'validTo' | 'tax' | 'taxPercent' | 'notes'> & {
  readonly prices: number;
  readonly surcharges: number;
  readonly groups: number;
  readonly loadedBy: string | null;
  readonly loadedAt: Date;
  readonly loadNo: number;
  readonly inForce: boolean;
};

/** The versions without their tables, the one loaded last first. */
export function listTariffNames(db: Db, asked: { before: number | null; today: Day; limit: number }): Promise<TariffName[]> {
  return db.rows(
    'postal.listTariffNames',
    `select v.code, v.kind, jsonb_build_object('vi', v.name_vi, 'en', v.name_en) as name, v.source, v.valid_from, v.valid_to, v.tax, v.tax_percent, v.notes,
       (select count(*) from tariff_price p where p.version_code = v.code) as prices, (select count(*) from tariff_surcharge s where s.version_code = v.code) as surcharges,
       (select count(*) from tariff_group g where g.version_code = v.code) as groups, b.name as loaded_by, v.loaded_at, v.load_no,
       v.code = (select w.code from tariff_version w where w.kind = v.kind and w.valid_from <= $2 and (w.valid_to is null or w.valid_to >= $2) order by w.valid_from desc, w.load_no desc limit 1) is true as in_force
       from tariff_version v left join staff b on b.id = v.loaded_by where $1::bigint is null or v.load_no < $1 order by v.load_no desc limit $3`,
    [asked.before, asked.today, asked.limit],
  );
}

/** The version of each kind that began last and is in force on the day; of two of one day the one loaded last. */
export function listTariffInForce(db: Db, day: Day): Promise<TariffVersion[]> {
  return db.rows(
    'postal.listTariffInForce',
    `select ${VERSION} from (select distinct on (kind) * from tariff_version
       where valid_from <= $1 and (valid_to is null or valid_to >= $1) order by kind, valid_from desc, load_no desc) v`,
    [day],
  );
}

/** One import at a time: what is compared stays as it was compared. */
export async function lockTariff(db: Db): Promise<void> {
  await db.run('postal.lockTariff', "select pg_advisory_xact_lock(hashtext('postal.tariff'))");
}

export async function insertTariffVersion(db: Db, version: TariffVersion, loaded: { by: string | null; at: Date }): Promise<void> {
  const { code, kind, name, validFrom, validTo, tax, taxPercent, bothRule, bothPercent, source, notes } = version;
  await db.run(
    'postal.insertTariffVersion',
    `insert into tariff_version (code, kind, name_vi, name_en, valid_from, valid_to, tax, tax_percent, both_rule, both_percent, source, notes, loaded_by, loaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14)`,
    [code, kind, name.vi, name.en, validFrom, validTo, tax, taxPercent, bothRule, bothPercent, source, JSON.stringify(notes), loaded.by, loaded.at],
  );
  await insertPrices(db, version);
  await insertSurcharges(db, version);
  await insertGroups(db, version);
}

async function insertPrices(db: Db, { code, prices }: TariffVersion): Promise<void> {
  await db.run(
    'postal.insertTariffPrices',
    `insert into tariff_price (version_code, service, zone, over_g, to_g, step_g, vnd)
     select $1, p.service, p.zone, p.over_g, p.to_g, p.step_g, p.vnd
       from unnest($2::text[], $3::text[], $4::int[], $5::int[], $6::int[], $7::bigint[]) as p (service, zone, over_g, to_g, step_g, vnd)`,
    [code, prices.map((row) => row.service), prices.map((row) => row.zone), prices.map((row) => row.overGrams), prices.map((row) => row.toGrams), prices.map((row) => row.stepGrams), prices.map((row) => row.vnd)],
  );
}

async function insertSurcharges(db: Db, { code, surcharges }: TariffVersion): Promise<void> {
  await db.run(
    'postal.insertTariffSurcharges',
    `insert into tariff_surcharge (version_code, code, vnd, reduced, name_vi, name_en)
     select $1, s.code, s.vnd, s.reduced, s.name_vi, s.name_en
       from unnest($2::text[], $3::bigint[], $4::boolean[], $5::text[], $6::text[]) as s (code, vnd, reduced, name_vi, name_en)`,
    [code, surcharges.map((row) => row.code), surcharges.map((row) => row.vnd), surcharges.map((row) => row.reduced), surcharges.map((row) => row.name.vi), surcharges.map((row) => row.name.en)],
  );
}

async function insertGroups(db: Db, { code, groups }: TariffVersion): Promise<void> {
  await db.run(
    'postal.insertTariffGroups',
    `insert into tariff_group (version_code, code, no, percent, name_vi, name_en, evidence_vi, evidence_en)
     select $1, g.code, g.no, g.percent, g.name_vi, g.name_en, g.evidence_vi, g.evidence_en
       from unnest($2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[]) with ordinality as g (code, percent, name_vi, name_en, evidence_vi, evidence_en, no)`,
    [code, groups.map((row) => row.code), groups.map((row) => row.percent), groups.map((row) => row.name.vi), groups.map((row) => row.name.en), groups.map((row) => row.evidence.vi), groups.map((row) => row.evidence.en)],
  );
}
