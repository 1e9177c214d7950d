import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { QrPicture } from '#web/parts/fees/qr-picture.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { isLeftOut, type Right, underRight } from './right.ts';
import { filingText } from './text.ts';
import './filing.css';

/** What is open of one's dossier, to be paid by transfer: the QR code, and the same in words for whoever types it. */
export function PayDossier({ dossierId, amount, right }: { dossierId: string; amount: number; right?: Right }) {
  const t = useSay(filingText);
  const pay = useAct((_: undefined, key) => answer(api.POST('/api/my/dossiers/{id}/pay', { params: { path: { id: dossierId } }, body: underRight(right), headers: { 'Idempotency-Key': key } })), { changes: ['getMyDossier'] });
  const bill = pay.data;
  return (
    <section className="stack" aria-labelledby="nop_phi">
      <h2 id="nop_phi">{t('payTitle')}</h2>
      {bill === undefined && isLeftOut(right, 'pay') ? (
        <div className="actions">
          <RefusedAct reason={t('notInMandate')}>{t('payShow', { amount: money(amount) })}</RefusedAct>
        </div>
      ) : bill === undefined ? (
        <p>
          <Button look="main" pending={pay.isPending} onPress={() => pay.mutate(undefined)}>
            {t('payShow', { amount: money(amount) })}
          </Button>
        </p>
      ) : (
        <div className="pay-code">
          <p>{t('payHow')}</p>
          <QrPicture path={bill.picture.path} size={bill.picture.size} label={t('qrLabel', { amount: money(bill.amount) })} />
          <Facts
            facts={[
              [t('amount'), money(bill.amount)],
              [t('purpose'), bill.purpose],
              [t('bank'), bill.bankName],
              [t('account'), bill.account],
              [t('holder'), bill.holder],
            ]}
          />
        </div>
      )}
      <RefusalNotice error={pay.error} />
    </section>
  );
}
