import type { ReactNode } from 'react';
import { WEIGHT_MAX_GRAMS } from '#modules/postal/rules/tariff.ts';
import { Card } from '#web/ui/card.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import type { Choice } from '#web/ui/select.tsx';
import { count } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { AreaField } from './area-field.tsx';
import { useGroups } from './areas.ts';
import type { Area } from './areas.ts';
import type { ReturnDraft } from './draft.ts';
import { gramsIn } from './send-draft.ts';
import { bookingText } from './text.ts';

type Given = { draft: ReturnDraft; /** Booking was tried: what is missing says so. */ asked: boolean; onChange: (patch: Partial<ReturnDraft>) => void };

const NO_GROUP = 'none';

/** Who gets the result, and where. */
export function ReceiverCard({ draft, asked, onChange, areas }: Given & { areas: readonly Area[] }) {
  const t = useSay(bookingText);
  return (
    <Card title={t('receiver')}>
      <div className="stack" onKeyDownCapture={enterMovesOn}>
        <div className="fields">
          <TextField label={t('name')} value={draft.name} onChange={(name) => onChange({ name })} maxLength={200} error={asked && draft.name.trim() === '' ? t('nameMissing') : undefined} />
          <TextField label={t('phone')} value={draft.phone} onChange={(phone) => onChange({ phone })} optional inputMode="tel" maxLength={20} />
          <TextField className="wide" label={t('address')} value={draft.address} onChange={(address) => onChange({ address })} maxLength={400} error={asked && draft.address.trim() === '' ? t('addressMissing') : undefined} />
        </div>
      </div>
      <AreaField areas={areas} value={draft.area} onChange={(area) => onChange({ area })} error={asked && draft.area === undefined ? t('areaMissing') : undefined} />
    </Card>
  );
}

type Parcel = Pick<ReturnDraft, 'weight' | 'group' | 'evidence'>;
type ParcelProps = { draft: Parcel; asked: boolean; onChange: (patch: Partial<Parcel>) => void; autoFocus?: boolean; children: ReactNode };

/** What it weighs, and who pays less. */
export function ParcelCard({ draft, asked, onChange, autoFocus = false, children }: ParcelProps) {
  const t = useSay(bookingText);
  const { language } = useLanguage();
  const groups = useGroups();
  const limit = count(WEIGHT_MAX_GRAMS, language);
  const choices = [{ id: NO_GROUP, label: t('groupNone') }, ...(groups.data ?? []).map((group) => ({ id: group.code, label: group.name[language], note: group.evidence[language] }))];
  return (
    <Card title={t('parcel')}>
      <div className="fields">
        <TextField
          label={t('weight')}
          hint={t('weightHint', { limit })}
          value={draft.weight}
          onChange={(typed) => onChange({ weight: typed.replace(/\D/g, '').slice(0, 5) })}
          inputMode="numeric"
          autoFocus={autoFocus}
          error={asked && gramsIn(draft.weight) === undefined ? t('weightWrong', { limit }) : undefined}
        />
        <Select label={t('group')} choices={choices} value={draft.group ?? NO_GROUP} onChange={(group) => onChange({ group: group === NO_GROUP ? undefined : group })} />
        {draft.group === undefined ? null : (
          <TextField label={t('evidence')} value={draft.evidence} onChange={(evidence) => onChange({ evidence })} maxLength={200} error={asked && draft.evidence.trim() === '' ? t('evidenceMissing') : undefined} />
        )}
      </div>
      {children}
    </Card>
  );
}

/** Who of the agency counted and signed, the seal and the label. */
export function SigningCard({ draft, asked, onChange, signers }: Given & { signers: readonly Choice[] }) {
  const t = useSay(bookingText);
  if (signers.length === 0) return <p className="notice">{t('signersNone')}</p>;
  return (
    <Card title={t('acceptance')}>
      <div className="fields">
        <Select label={t('signer')} choices={signers} value={draft.signer} onChange={(signer) => onChange({ signer })} error={asked && draft.signer === undefined ? t('signerMissing') : undefined} />
        <TextField label={t('postingNo')} hint={t('postingNoHint')} value={draft.postingNo} onChange={(postingNo) => onChange({ postingNo })} optional mono maxLength={20} scan="here" />
      </div>
      <Tick checked={draft.seal} onChange={(seal) => onChange({ seal })}>
        {t('seal')}
      </Tick>
    </Card>
  );
}
