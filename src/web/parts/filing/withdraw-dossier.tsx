import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { isLeftOut, type Right, underRight } from './right.ts';
import { filingText } from './text.ts';
import './filing.css';

type Wishes = Answered<'getMyDossier'>['wishes'];
type WithdrawProps = { dossierId: string; wishes: Wishes; right?: Right };

const CHANGES = ['getMyDossier', 'listMyDossiers'];

/** The wish to withdraw, or to withdraw no more: asked here, decided by the agency. */
export function WithdrawDossier({ dossierId, wishes, right }: WithdrawProps) {
  const t = useSay(filingText);
  const [asking, setAsking] = useState(false);
  if (wishes.length === 0) return null;
  const asked = wishes.includes('cancelWithdrawal');
  const leftOut = isLeftOut(right, 'withdraw');
  return (
    <section className="stack tight" aria-labelledby="rut_ho_so">
      <h2 id="rut_ho_so">{t('withdrawTitle')}</h2>
      <p className={asked ? 'notice' : 'small'}>{t(asked ? 'withdrawAsked' : 'withdrawHow')}</p>
      {leftOut ? (
        <div className="actions">
          <RefusedAct reason={t('notInMandate')}>{t(asked ? 'withdrawCancel' : 'withdrawAsk')}</RefusedAct>
        </div>
      ) : asked ? (
        <TakeBack dossierId={dossierId} right={right} />
      ) : (
        <div className="actions">
          <Button onPress={() => setAsking(true)}>{t('withdrawAsk')}</Button>
        </div>
      )}
      {asking ? <Asking dossierId={dossierId} right={right} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function Asking({ dossierId, right, onClose }: { dossierId: string; right: Right; onClose: () => void }) {
  const t = useSay(filingText);
  return (
    <AskDialog
      title={t('withdrawSure')}
      main={t('withdrawAsk')}
      fields={[{ key: 'reason', kind: 'prose', label: t('withdrawReason'), optional: true, max: 400 }]}
      send={(values, key) => {
        const reason = read(values, 'reason');
        return answer(api.POST('/api/my/dossiers/{id}/withdrawal', { params: { path: { id: dossierId } }, body: { step: 'ask', ...(reason === '' ? {} : { reason }), ...underRight(right) }, headers: { 'Idempotency-Key': key } }));
      }}
      said={() => t('withdrawDone')}
      changes={CHANGES}
      onClose={onClose}
      note={<p>{t('withdrawMeans')}</p>}
      danger
    />
  );
}

function TakeBack({ dossierId, right }: { dossierId: string; right: Right }) {
  const t = useSay(filingText);
  const announce = useAnnounce();
  const cancel = useAct((_: undefined, key) => answer(api.POST('/api/my/dossiers/{id}/withdrawal', { params: { path: { id: dossierId } }, body: { step: 'cancel', ...underRight(right) }, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGES,
    onDone: () => announce(t('withdrawCancelled')),
  });
  return (
    <>
      <RefusalNotice error={cancel.error} />
      <div className="actions">
        <Button pending={cancel.isPending} onPress={() => cancel.mutate(undefined)}>
          {t('withdrawCancel')}
        </Button>
      </div>
    </>
  );
}
