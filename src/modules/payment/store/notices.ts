import type { Db } from '#platform/database.ts';
import type { NOTICE_ENDINGS, NoticeOutcome } from '../rules/payments.ts';

type Ending = (typeof NOTICE_ENDINGS)[number];

export type Notice = {
  readonly id: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly bankBin: string;
  readonly account: string;
  readonly transactionRef: string;
  readonly billRef: string;
  readonly amount: number;
  readonly paidAt: Date;
  readonly receivedAt: Date;
  readonly outcome: NoticeOutcome;
  readonly paymentId: string | null;
};
export type NoticeRow = Notice & {
  readonly bankName: string;
  readonly expected: number | null;
  readonly ending: Ending | null;
  readonly explanation: string | null;
  readonly documentNo: string | null;
  readonly settledByName: string | null;
  readonly settledAt: Date | null;
};

const NOTICES = `select n.id, n.account_id, n.unit_id, n.bank_bin, n.account, n.transaction_ref, n.bill_ref, n.amount, n.paid_at, n.received_at, n.outcome, n.payment_id, a.bank_name, p.amount as expected,
    e.ending, e.explanation, e.document_no, e.settled_at, s.name as settled_by_name
  from bank_notice n join collection_account a on a.id = n.account_id left join payment p on p.id = n.payment_id
    left join bank_notice_settlement e on e.notice_id = n.id left join staff s on s.id = e.settled_by`;

/** What the bank tells of one transaction is heard one time after the other. */
export async function lockTransaction(db: Db, key: { bankBin: string; account: string; transactionRef: string }): Promise<void> {
  await db.run('payment.lockTransaction', 'select pg_advisory_xact_lock(hashtextextended($1, 22))', [`notice/${key.bankBin}/${key.account}/${key.transactionRef}`]);
}

export function findNoticeOf(db: Db, key: { bankBin: string; account: string; transactionRef: string }): Promise<NoticeRow | undefined> {
  return db.find('payment.findNoticeOf', `${NOTICES} where n.bank_bin = $1 and n.account = $2 and n.transaction_ref = $3`, [key.bankBin, key.account, key.transactionRef]);
}

export function findNotice(db: Db, id: string): Promise<NoticeRow | undefined> {
  return db.find('payment.findNotice', `${NOTICES} where n.id = $1`, [id]);
}

export async function insertNotice(db: Db, row: Notice): Promise<void> {
  await db.run(
    'payment.insertNotice',
    `insert into bank_notice (id, account_id, unit_id, bank_bin, account, transaction_ref, bill_ref, amount, paid_at, received_at, outcome, payment_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [row.id, row.accountId, row.unitId, row.bankBin, row.account, row.transactionRef, row.billRef, row.amount, row.paidAt, row.receivedAt, row.outcome, row.paymentId],
  );
}

export type NoticeQuery = { readonly units: readonly string[] | undefined; readonly unsettled: boolean; readonly after: { readonly at: Date; readonly id: string } | undefined; readonly limit: number };

/** Lines of the bank for some units, newest first; undefined units: everywhere. */
export function listNoticeRows(db: Db, { units, unsettled, after, limit }: NoticeQuery): Promise<NoticeRow[]> {
  return db.rows(
    'payment.listNoticeRows',
    `${NOTICES} where ($1::uuid[] is null or n.unit_id = any ($1)) and (not $2 or (n.outcome <> 'confirmed' and e.notice_id is null)) and ($3::timestamptz is null or (n.received_at, n.id) < ($3, $4::uuid))
      order by n.received_at desc, n.id desc limit $5`,
    [units ?? null, unsettled, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** False when somebody settled it before. */
export async function insertSettlement(db: Db, row: { noticeId: string; ending: Ending; explanation: string; documentNo: string | null; staffId: string; at: Date }): Promise<boolean> {
  const added = await db.run(
    'payment.insertSettlement',
    'insert into bank_notice_settlement (notice_id, ending, explanation, document_no, settled_by, settled_at) values ($1, $2, $3, $4, $5, $6) on conflict (notice_id) do nothing',
    [row.noticeId, row.ending, row.explanation, row.documentNo, row.staffId, row.at],
  );
  return added === 1;
}
