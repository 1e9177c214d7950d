import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Tick } from '#web/ui/tick.tsx';
import type { Area } from './areas.ts';
import { ContactFields } from './contact-fields.tsx';
import { ParcelCard } from './fields.tsx';
import { areaOf, gramsIn, isTakenNow, receiverOf, returnAreaOf, senderOf, TAKEN_WHERE } from './send-draft.ts';
import type { SendDraft } from './send-draft.ts';
import { sendText } from './send-text.ts';
import { bookingText } from './text.ts';

type StepProps = { draft: SendDraft; areas: readonly Area[]; /** Booking was tried: what is missing says so. */ asked: boolean; onChange: (patch: Partial<SendDraft>) => void };

/** What it weighs, where it comes from and goes to, who signed. */
export function SendParcel(props: StepProps) {
  const { draft, asked, areas, onChange } = props;
  const t = useSay(sendText);
  return (
    <div className="stack" onKeyDownCapture={enterMovesOn}>
      <ParcelCard draft={draft} asked={asked} onChange={onChange} autoFocus>
        <p className="strong">{t('where')}</p>
        <SegmentedChoice label={t('where')} tall segments={TAKEN_WHERE.map((id) => ({ id, label: t(id) }))} value={draft.where} onChange={(where) => onChange({ where })} />
        {draft.service === 'SEND' ? (
          <Tick checked={draft.slip} onChange={(slip) => onChange({ slip })}>
            {t('slip')}
          </Tick>
        ) : null}
        <Tick checked={draft.forwardFee} onChange={(forwardFee) => onChange({ forwardFee })}>
          {t('forwardFee')}
        </Tick>
      </ParcelCard>
      <Card title={t('sender')}>
        <ContactFields who="sender" contact={senderOf(draft)} area={areaOf(draft, areas)} areas={areas} asked={asked} onContact={(sender) => onChange({ sender })} onArea={(area) => onChange({ area })} />
      </Card>
      {draft.service === 'BOTH' ? <ResultHome {...props} /> : null}
      {isTakenNow(draft) ? <Signing {...props} /> : null}
    </div>
  );
}

function ResultHome({ draft, areas, asked, onChange }: StepProps) {
  const t = useSay(sendText);
  const shared = useSay(bookingText);
  const same = draft.receiver === undefined;
  const wrong = asked && draft.returnWeight !== '' && gramsIn(draft.returnWeight) === undefined;
  return (
    <Card title={t('receiver')}>
      <Tick checked={same} onChange={(on) => onChange({ receiver: on ? undefined : { name: '', phone: '', address: '' }, returnArea: undefined })}>
        {t('receiverSame')}
      </Tick>
      {same ? null : (
        <ContactFields who="receiver" contact={receiverOf(draft)} area={returnAreaOf(draft, areas)} areas={areas} asked={asked} onContact={(receiver) => onChange({ receiver })} onArea={(returnArea) => onChange({ returnArea })} />
      )}
      <div className="fields">
        <TextField
          label={t('returnWeight')}
          hint={t('returnWeightHint')}
          value={draft.returnWeight}
          onChange={(typed) => onChange({ returnWeight: typed.replace(/\D/g, '').slice(0, 5) })}
          optional
          inputMode="numeric"
          error={wrong ? shared('weightWrong', { limit: '31.500' }) : undefined}
        />
      </div>
      <Tick checked={draft.payAtDelivery} onChange={(payAtDelivery) => onChange({ payAtDelivery })}>
        {t('payAtDelivery')}
      </Tick>
    </Card>
  );
}

function Signing({ draft, asked, onChange }: StepProps) {
  const t = useSay(sendText);
  const shared = useSay(bookingText);
  const { name } = useMe();
  return (
    <Card title={t('signing')} foot={t('clerkSigns', { name })}>
      <Tick checked={draft.signed} missing={asked && !draft.signed} onChange={(signed) => onChange({ signed })}>
        {t('signed')}
      </Tick>
      {asked && !draft.signed ? (
        <p className="notice late" role="alert">
          {t('signedMissing')}
        </p>
      ) : null}
      <Tick checked={draft.seal} onChange={(seal) => onChange({ seal })}>
        {t('sealed')}
      </Tick>
      <div className="fields">
        {draft.seal ? <TextField label={t('sealNo')} value={draft.sealNo} onChange={(sealNo) => onChange({ sealNo })} optional mono maxLength={30} /> : null}
        <TextField label={shared('postingNo')} hint={shared('postingNoHint')} value={draft.postingNo} onChange={(postingNo) => onChange({ postingNo })} optional mono maxLength={20} scan="here" />
        <TextField label={t('slipNo')} value={draft.slipNo} onChange={(slipNo) => onChange({ slipNo })} optional mono maxLength={30} />
      </div>
    </Card>
  );
}
