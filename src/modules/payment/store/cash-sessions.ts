import type { Db } from '#platform/database.ts';
import { perPurse, type Amounts, type CountMoment, type Pieces, type SessionState, type Sum } from '../rules/cash-session.ts';
import { PURSES, type Purse } from '../rules/purses.ts';

export type SessionRow = {
  readonly id: string;
  readonly unitId: string;
  readonly unit: string;
  readonly staffId: string;
  readonly staff: string;
  readonly till: string | null;
  readonly previousId: string | null;
  readonly state: SessionState;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly closedByName: string | null;
  readonly countersignedAt: Date | null;
  readonly countersignedByName: string | null;
  readonly handedTo: string | null;
  readonly handedToName: string | null;
  /** Another session has taken over what this one counted at its end. */
  readonly taken: boolean;
  readonly differenceReason: string | null;
  readonly absentReason: string | null;
  readonly offerEndedBy: string | null;
  readonly offerEndedAt: Date | null;
  readonly offerEndReason: string | null;
};

export type SessionMoney = SessionRow & { readonly cash: Amounts; readonly difference: Amounts };
type MoneyRow = SessionRow & { readonly cashFee: number; readonly cashPostage: number; readonly cashThird: number; readonly offFee: number; readonly offPostage: number; readonly offThird: number };

const SESSION = `s.id, s.unit_id, u.short_name as unit, s.staff_id, h.name as staff, s.till, s.previous_id, s.state, s.opened_at, s.closed_at, s.closed_by, c.name as closed_by_name,
    s.countersigned_at, k.name as countersigned_by_name, s.handed_to, t.name as handed_to_name, s.difference_reason, s.absent_reason, w.name as offer_ended_by, s.offer_ended_at, s.offer_end_reason,
    exists (select 1 from cash_session n where n.previous_id = s.id) as taken`;
const NAMES = `join org_unit u on u.id = s.unit_id join staff h on h.id = s.staff_id left join staff c on c.id = s.closed_by
    left join staff k on k.id = s.countersigned_by left join staff t on t.id = s.handed_to left join staff w on w.id = s.offer_ended_by`;
const MONEY = `coalesce(m.fee, 0)::bigint as cash_fee, coalesce(m.postage, 0)::bigint as cash_postage, coalesce(m.third, 0)::bigint as cash_third,
    coalesce(o.fee, 0)::bigint as off_fee, coalesce(o.postage, 0)::bigint as off_postage, coalesce(o.third, 0)::bigint as off_third`;
const SUMMED = `cross join lateral (select sum(e.amount) filter (where e.purse = 'fee') as fee, sum(e.amount) filter (where e.purse = 'postage') as postage,
      sum(e.amount) filter (where e.purse = 'thirdParty') as third from purse_entry e where e.session_id = s.id and e.method = 'cash') m
    cross join lateral (select sum(n.counted - n.expected) filter (where n.purse = 'fee') as fee, sum(n.counted - n.expected) filter (where n.purse = 'postage') as postage,
      sum(n.counted - n.expected) filter (where n.purse = 'thirdParty') as third from cash_count n where n.session_id = s.id and n.moment = 'closing') o`;

export type NewSession = { readonly id: string; readonly unitId: string; readonly staffId: string; readonly till: string | null; readonly workstation: string | null; readonly previousId: string | null; readonly at: Date };

/** Opens a session; false when the person, the till or the money of the last session is taken already. */
export async function insertSession(db: Db, session: NewSession): Promise<boolean> {
  const added = await db.run(
    'payment.insertSession',
    `insert into cash_session (id, unit_id, staff_id, till, workstation, previous_id, opened_at, state) values ($1, $2, $3, $4, $5, $6, $7, 'open') on conflict do nothing`,
    [session.id, session.unitId, session.staffId, session.till, session.workstation, session.previousId, session.at],
  );
  return added === 1;
}

/** The last closed session of a till whose money nobody has taken over; without a till: of the person's own money. */
export function findLastOfTill(db: Db, unitId: string, till: string | null, staffId: string): Promise<{ id: string; handedTo: string | null } | undefined> {
  return db.find(
    'payment.findLastOfTill',
    `select s.id, s.handed_to from cash_session s where s.unit_id = $1 and s.till is not distinct from $2 and (s.till is not null or s.staff_id = $3) and s.state <> 'open'
        and not exists (select 1 from cash_session n where n.previous_id = s.id)
      order by s.closed_at desc, s.id desc limit 1`,
    [unitId, till, staffId],
  );
}

/** Waits for whoever is just closing this till: the next holder must see what was left in it. */
export async function awaitTill(db: Db, unitId: string, till: string | null, staffId: string): Promise<void> {
  await db.run('payment.awaitTill', `select 1 from cash_session where unit_id = $1 and till is not distinct from $2 and (till is not null or staff_id = $3) and state = 'open' for share`, [unitId, till, staffId]);
}

/** The open till of one person in one unit, with the name on it. */
export function findOpenTill(db: Db, staffId: string, unitId: string): Promise<{ id: string; name: string | null } | undefined> {
  return db.find('payment.findOpenTill', `select id, till as name from cash_session where staff_id = $1 and unit_id = $2 and state = 'open'`, [staffId, unitId]);
}

/** A session under lock against everything that enters it, then read as it stands once the lock is held. */
export async function lockCashSession(db: Db, id: string): Promise<SessionMoney | undefined> {
  await db.find('payment.lockCashSession', 'select id from cash_session where id = $1 for update', [id]);
  return findCashSession(db, id);
}

export async function findCashSession(db: Db, id: string): Promise<SessionMoney | undefined> {
  const row = await db.find<MoneyRow>('payment.findCashSession', `select ${SESSION}, ${MONEY} from cash_session s ${NAMES} ${SUMMED} where s.id = $1`, [id]);
  return row && toSession(row);
}

export type SessionQuery = { readonly state: SessionState | null; readonly from: Date | null; readonly to: Date | null; readonly after: { at: Date; id: string } | null; readonly limit: number };

/** A page of sessions of a unit, newest first. */
export async function listSessionsOfUnit(db: Db, unitId: string, query: SessionQuery): Promise<SessionMoney[]> {
  const rows = await db.rows<MoneyRow>(
    'payment.listSessionsOfUnit',
    `select ${SESSION}, ${MONEY} from cash_session s ${NAMES} ${SUMMED}
      where s.unit_id = $1 and ($2::text is null or s.state = $2) and ($3::timestamptz is null or s.opened_at >= $3) and ($4::timestamptz is null or s.opened_at < $4)
        and ($5::timestamptz is null or (s.opened_at, s.id) < ($5, $6::uuid))
      order by s.opened_at desc, s.id desc limit $7`,
    [unitId, query.state, query.from, query.to, query.after?.at ?? null, query.after?.id ?? null, query.limit],
  );
  return rows.map(toSession);
}

/** A page of the sessions one person ever held, newest first. */
export async function listSessionsOfStaff(db: Db, staffId: string, query: SessionQuery): Promise<SessionMoney[]> {
  const rows = await db.rows<MoneyRow>(
    'payment.listSessionsOfStaff',
    `select ${SESSION}, ${MONEY} from cash_session s ${NAMES} ${SUMMED}
      where s.staff_id = $1 and ($2::text is null or s.state = $2) and ($3::timestamptz is null or s.opened_at >= $3) and ($4::timestamptz is null or s.opened_at < $4)
        and ($5::timestamptz is null or (s.opened_at, s.id) < ($5, $6::uuid))
      order by s.opened_at desc, s.id desc limit $7`,
    [staffId, query.state, query.from, query.to, query.after?.at ?? null, query.after?.id ?? null, query.limit],
  );
  return rows.map(toSession);
}

/** The tills of a unit that wait for this person's count. */
export async function listTillsOffered(db: Db, staffId: string, unitId: string): Promise<SessionMoney[]> {
  const rows = await db.rows<MoneyRow>(
    'payment.listTillsOffered',
    `select ${SESSION}, ${MONEY} from cash_session s ${NAMES} ${SUMMED}
      where s.handed_to = $1 and s.unit_id = $2 and s.state = 'closed' and not exists (select 1 from cash_session n where n.previous_id = s.id) order by s.closed_at, s.id`,
    [staffId, unitId],
  );
  return rows.map(toSession);
}

/** Sums of the lines of a session, by purse, kind and method. */
export function listSums(db: Db, sessionId: string): Promise<(Sum & { readonly lines: number; readonly cod: boolean })[]> {
  return db.rows(
    'payment.listSums',
    `select purse, kind, method, cod, count(*) as lines, sum(amount)::bigint as amount from purse_entry where session_id = $1 group by purse, kind, method, cod
      order by array_position(array['fee', 'postage', 'thirdParty'], purse), kind, method, cod`,
    [sessionId],
  );
}

export type Count = { readonly moment: CountMoment; readonly by: string; readonly at: Date; readonly expected: Amounts; readonly counted: Amounts };

/** What each signature counted, beside what the lines said at that moment. */
export async function insertCount(db: Db, count: { sessionId: string; moment: CountMoment; expected: Amounts; counted: Amounts; pieces: Pieces; by: string; at: Date }): Promise<void> {
  await db.run(
    'payment.insertCount',
    `insert into cash_count (session_id, moment, purse, expected, counted, pieces, counted_by, counted_at)
     select $1, $2, line.purse, line.expected, line.counted, line.pieces, $3, $4
       from unnest($5::text[], $6::bigint[], $7::bigint[], $8::jsonb[]) as line (purse, expected, counted, pieces)`,
    [count.sessionId, count.moment, count.by, count.at, PURSES, PURSES.map((purse) => count.expected[purse]), PURSES.map((purse) => count.counted[purse]), PURSES.map((purse) => piecesOf(count.pieces, purse))],
  );
}

export async function listCounts(db: Db, sessionId: string): Promise<Count[]> {
  const rows = await db.rows<{ moment: CountMoment; purse: Purse; expected: number; counted: number; by: string; at: Date }>(
    'payment.listCounts',
    'select n.moment, n.purse, n.expected, n.counted, b.name as by, n.counted_at as at from cash_count n join staff b on b.id = n.counted_by where n.session_id = $1 order by n.counted_at, n.moment',
    [sessionId],
  );
  const moments = [...new Set(rows.map((row) => row.moment))];
  return moments.flatMap((moment) => {
    const mine = rows.filter((row) => row.moment === moment);
    const [first] = mine;
    if (first === undefined) return [];
    const amounts = (of: 'expected' | 'counted') => perPurse((purse) => mine.find((row) => row.purse === purse)?.[of] ?? 0);
    return [{ moment, by: first.by, at: first.at, expected: amounts('expected'), counted: amounts('counted') }];
  });
}

export async function closeSession(db: Db, id: string, closed: { by: string; at: Date; differenceReason: string | null; absentReason: string | null; handedTo: string | null }): Promise<void> {
  await db.run(
    'payment.closeSession',
    `update cash_session set state = 'closed', closed_by = $2, closed_at = $3, difference_reason = $4, absent_reason = $5, handed_to = $6 where id = $1`,
    [id, closed.by, closed.at, closed.differenceReason, closed.absentReason, closed.handedTo],
  );
}

export async function signSession(db: Db, id: string, by: string, at: Date): Promise<void> {
  await db.run('payment.signSession', `update cash_session set state = 'countersigned', countersigned_by = $2, countersigned_at = $3 where id = $1`, [id, by, at]);
}

export async function withdrawOffer(db: Db, id: string): Promise<void> {
  await db.run('payment.withdrawOffer', 'update cash_session set handed_to = null where id = $1', [id]);
}

/** Takes back the offer of a till in the place of its giver. */
export async function endOffer(db: Db, id: string, ended: { by: string; at: Date; reason: string }): Promise<void> {
  await db.run('payment.endOffer', 'update cash_session set handed_to = null, offer_ended_by = $2, offer_ended_at = $3, offer_end_reason = $4 where id = $1', [id, ended.by, ended.at, ended.reason]);
}

export type TillMoney = { readonly sessionId: string; readonly staff: string; readonly till: string | null; readonly state: SessionState; readonly fee: number; readonly postage: number; readonly thirdParty: number };

/** What lies in each till of a unit at an instant: sessions nobody had taken over by then, those with something in them. */
export function listTillMoney(db: Db, unitId: string, until: Date): Promise<TillMoney[]> {
  return db.rows(
    'payment.listTillMoney',
    `select s.id as session_id, h.name as staff, s.till, s.state, m.fee, m.postage, m.third_party
       from cash_session s join staff h on h.id = s.staff_id
       cross join lateral (select coalesce(sum(e.amount) filter (where e.purse = 'fee'), 0)::bigint as fee, coalesce(sum(e.amount) filter (where e.purse = 'postage'), 0)::bigint as postage,
           coalesce(sum(e.amount) filter (where e.purse = 'thirdParty'), 0)::bigint as third_party from purse_entry e where e.session_id = s.id and e.method = 'cash' and e.entered_at < $2) m
      where s.unit_id = $1 and s.opened_at < $2 and (m.fee <> 0 or m.postage <> 0 or m.third_party <> 0)
        and not exists (select 1 from cash_session n where n.previous_id = s.id and n.opened_at < $2)
      order by s.till nulls last, h.name, s.opened_at`,
    [unitId, until],
  );
}

export async function countOpenSessions(db: Db, unitId: string, until: Date): Promise<{ openSessions: number; uncountersigned: number }> {
  return db.row(
    'payment.countOpenSessions',
    `select count(*) filter (where closed_at is null or closed_at >= $2) as open_sessions, count(*) filter (where closed_at < $2 and (countersigned_at is null or countersigned_at >= $2)) as uncountersigned
       from cash_session where unit_id = $1 and opened_at < $2`,
    [unitId, until],
  );
}

export type DaySum = { readonly purse: Purse; readonly received: number; readonly returned: number; readonly handedOver: number; readonly differences: number; readonly cash: number; readonly card: number; readonly transfer: number; readonly inTills: number };

/** A unit's day, purse by purse; what lies in the tills at its end is the sum of all cash lines until then, each đồng once. */
export function listDaySums(db: Db, unitId: string, from: Date, until: Date): Promise<DaySum[]> {
  return db.rows(
    'payment.listDaySums',
    `with line as (select purse, kind, method, amount, entered_at >= $2 as today from purse_entry where unit_id = $1 and entered_at < $3 and kind <> 'carriedOver')
     select p.purse,
       coalesce(sum(amount) filter (where today and kind = 'received'), 0)::bigint as received,
       coalesce(sum(amount) filter (where today and kind = 'refunded'), 0)::bigint as returned,
       coalesce(sum(amount) filter (where today and kind = 'handedOver'), 0)::bigint as handed_over,
       coalesce(sum(amount) filter (where today and kind = 'difference'), 0)::bigint as differences,
       coalesce(sum(amount) filter (where today and method = 'cash' and kind in ('received', 'refunded')), 0)::bigint as cash,
       coalesce(sum(amount) filter (where today and method = 'card'), 0)::bigint as card,
       coalesce(sum(amount) filter (where today and method = 'transfer'), 0)::bigint as transfer,
       coalesce(sum(amount) filter (where method = 'cash'), 0)::bigint as in_tills
       from unnest($4::text[]) with ordinality as p (purse, place) left join line on line.purse = p.purse group by p.purse, p.place order by p.place`,
    [unitId, from, until, PURSES],
  );
}

function piecesOf(pieces: Pieces, purse: Purse): string | null {
  const mine = pieces.filter((line) => line.purse === purse);
  return mine.length === 0 ? null : JSON.stringify(mine.map(({ note, pieces: count }) => ({ note, pieces: count })));
}

function toSession({ cashFee, cashPostage, cashThird, offFee, offPostage, offThird, ...row }: MoneyRow): SessionMoney {
  return { ...row, cash: { fee: cashFee, postage: cashPostage, thirdParty: cashThird }, difference: { fee: offFee, postage: offPostage, thirdParty: offThird } };
}
