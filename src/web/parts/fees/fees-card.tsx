import { PURSES } from '#modules/payment/rules/purses.ts';
import type { Purse } from '#modules/payment/rules/purses.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { dayShort, money } from '#web/ui/show.ts';
import { ChargeLine } from './charge-line.tsx';
import { ClosedActs } from './closed-acts.tsx';
import { FeesDialog } from './fees-dialog.tsx';
import { PaymentLine } from './payment-line.tsx';
import { actOf } from './questions.ts';
import type { Act, Fees } from './questions.ts';
import { feesText } from './text.ts';
import { TillLink } from './till-link.tsx';
import type { FeesState } from './use-fees.ts';
import { feesWords } from './words.ts';
import './fees.css';

/** What a dossier costs, owes, has paid and got back, each purse by itself, with what can be done now. `unpaidFirst`: what is owed is said before all. */
export function FeesCard({ fees, unpaidFirst = false }: { fees: FeesState; unpaidFirst?: boolean }) {
  const t = useSay(feesText);
  if (!fees.mayLook) return null;
  const till = fees.asked.data?.till;
  return (
    <Card title={t('title')} mark={till ? <span className="small">{t('tillOpen', { till: till.name ?? t('tillCarried') })}</span> : null}>
      <div className="stack" onKeyDown={fees.keys}>
        <Loaded asked={fees.asked}>{(data) => <Money data={data} fees={fees} unpaidFirst={unpaidFirst} />}</Loaded>
        <RefusalNotice error={fees.papers.error} />
      </div>
      {fees.asked.data && fees.opened ? <FeesDialog key={fees.opened.kind} opened={fees.opened} data={fees.asked.data} fees={fees} /> : null}
    </Card>
  );
}

function Money({ data, fees, unpaidFirst }: { data: Fees; fees: FeesState; unpaidFirst: boolean }) {
  const t = useSay(feesText);
  const shown = PURSES.filter((purse) => data.charges.some((charge) => charge.purse === purse));
  const charge = actOf(data.acts, 'charge');
  const begins = charge?.allowed === true && shown.length === 0 && data.rules.length > 0;
  const closed: Act[] = [...data.acts, ...data.bills.slice(0, 1).flatMap((bill) => bill.acts)].filter((one) => one.act === 'charge' || isForOthers(one));
  return (
    <>
      {unpaidFirst ? <Unpaid data={data} /> : null}
      {shown.length === 0 ? <Nothing data={data} /> : null}
      {shown.map((purse) => (
        <PurseMoney key={purse} purse={purse} data={data} fees={fees} />
      ))}
      {charge?.allowed ? (
        <p>
          <Button onPress={() => fees.open({ kind: 'charge' })} {...(begins ? { keys: 'P' } : { size: 'small' })}>
            {t('add')}
          </Button>
        </p>
      ) : null}
      <ClosedActs acts={closed} back={fees.back} />
    </>
  );
}

/** Said before a result leaves the house: what is owed, purse by purse. */
function Unpaid({ data }: { data: Fees }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  if (data.owed.length === 0) return data.charges.length === 0 ? null : <p className="notice ok">{t('settled')}</p>;
  const owed = PURSES.flatMap((purse) => {
    const lines = data.owed.filter((line) => line.purse === purse);
    const amount = lines.reduce((sum, line) => sum + line.amount, 0);
    const pending = lines.reduce((sum, line) => sum + line.pending, 0);
    return amount === 0 ? [] : [{ purse, amount, pending }];
  });
  return (
    <div className="notice late" role="status">
      <p className="strong">{t('owedTitle')}</p>
      {owed.map(({ purse, amount, pending }) => (
        <p key={purse}>{t(pending > 0 ? 'owedPending' : 'owedNow', { purse: word(`purse.${purse}`), amount: money(amount), pending: money(pending) })}</p>
      ))}
    </div>
  );
}

/** Nothing charged: the fees that hold, or the honest word that none is known. */
function Nothing({ data }: { data: Fees }) {
  const t = useSay(feesText);
  const { procedure, rules } = data;
  const facts = { count: rules.length, code: procedure?.code ?? '', day: procedure ? dayShort(procedure.day) : '' };
  return rules.length === 0 ? (
    <div className="notice warn">
      <p className="strong">{t('unknown')}</p>
      <p>{t('unknownHow', facts)}</p>
    </div>
  ) : (
    <div>
      <p className="strong">{t('none')}</p>
      <p className="small">{t('noneHow', facts)}</p>
    </div>
  );
}

/** One purse: its charges, the money due of it, what came and what went back. Never added to another purse. */
function PurseMoney({ purse, data, fees }: { purse: Purse; data: Fees; fees: FeesState }) {
  const word = useSayCode(feesWords);
  const bills = data.bills.filter((bill) => bill.purse === purse);
  const payments = data.payments.filter((payment) => payment.purse === purse);
  const first = data.bills.find((bill) => actOf(bill.acts, 'take')?.allowed);
  return (
    <section className="fees-purse" aria-label={word(`purse.${purse}`)}>
      <h3 className="strong">{purse === 'postage' ? <PostBadge>{word('purse.postage')}</PostBadge> : word(`purse.${purse}`)}</h3>
      <ul className="fees-list">
        {data.charges.filter((charge) => charge.purse === purse).map((charge) => (
          <ChargeLine key={charge.id} charge={charge} onCancel={() => fees.open({ kind: 'cancelCharge', charge })} />
        ))}
      </ul>
      {bills.map((bill) => (
        <TakeAct key={bill.chargeIds.join()} bill={bill} first={bill === first} fees={fees} />
      ))}
      {payments.length > 0 ? (
        <ul className="fees-list">
          {payments.map((payment) => (
            <PaymentLine key={payment.id} payment={payment} fees={fees} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** The money of one bill: taken, or why it cannot be; without a till the way to it. */
function TakeAct({ bill, first, fees }: { bill: Fees['bills'][number]; first: boolean; fees: FeesState }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const take = actOf(bill.acts, 'take');
  const verb = t('take', { amount: money(bill.amount) });
  if (take === undefined || isForOthers(take)) return null;
  if (take.allowed) {
    return (
      <p>
        <Button onPress={() => fees.open({ kind: 'take', bill })} {...(first ? { keys: 'P' } : {})}>
          {verb}
        </Button>
      </p>
    );
  }
  return (
    <div className="fees-refused">
      <RefusedAct reason={take.refusal ? word(take.refusal.code, take.refusal.facts) : ''}>{verb}</RefusedAct>
      {take.refusal?.code === 'payment.noSession' ? (
        <p>
          <TillLink back={fees.back} />
        </p>
      ) : null}
    </div>
  );
}

/** True for an act the asker's work never includes. */
function isForOthers({ refusal }: Act): boolean {
  return refusal?.code === 'access.notAllowed';
}
