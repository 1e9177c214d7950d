import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { HAND_OVER_TO } from '#modules/postal/rules/manifests.ts';
import type { HandOverTo } from '#modules/postal/rules/manifests.ts';
import { answer, api } from '#web/api/client.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useNarrow } from '#web/ui/narrow.ts';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { CancelManifest } from './cancel-manifest.tsx';
import { useHandOver, useSeal } from './leaving-acts.ts';
import type { Manifest } from './questions.ts';
import { manifestText } from './text.ts';

type LeavingProps = { manifest: Manifest; onReload: () => void };

/** The giving side lets go of the list: sealed first, then given to who carries it. */
export function Leaving({ manifest, onReload }: LeavingProps) {
  return manifest.state === 'open' ? <Sealing manifest={manifest} onReload={onReload} /> : <HandingOver manifest={manifest} onReload={onReload} />;
}

function Sealing({ manifest, onReload }: LeavingProps) {
  const t = useSay(manifestText);
  const [sealNo, setSealNo] = useState('');
  const [counted, setCounted] = useState('');
  const [asked, setAsked] = useState<'seal' | 'carry'>();
  const seal = useSeal(manifest);
  const carry = useHandOver(manifest);
  const count = manifest.lines.length;
  const act = () => {
    if (count === 0) return;
    setAsked('seal');
    if (counted === '' || sealNo.trim() === '') focusFirstInvalid();
    else if (!seal.isPending) seal.mutate({ expectedVersion: manifest.version, sealNo: sealNo.trim(), countedOut: Number(counted) });
  };
  const carryMyself = () => {
    setAsked('carry');
    if (counted === '') focusFirstInvalid();
    else if (!carry.isPending) carry.mutate({ expectedVersion: manifest.version, to: 'self', countedOut: Number(counted) });
  };
  useKeys({ 'Ctrl+Enter': act });
  return (
    <Card title={t('leaveTitle')}>
      <div className="fields">
        <TextField
          label={t('counted')}
          hint={t('countedHint')}
          value={counted}
          onChange={(typed) => setCounted(typed.replace(/\D/g, ''))}
          inputMode="numeric"
          maxLength={4}
          error={asked !== undefined && counted === '' ? t('countedMissing') : undefined}
        />
        <TextField label={t('sealNo')} value={sealNo} onChange={setSealNo} scan="here" mono maxLength={40} error={asked === 'seal' && sealNo.trim() === '' ? t('sealNoMissing') : undefined} />
      </div>
      <RefusalNotice error={seal.error ?? carry.error} onRetry={onReload} />
      <div className="actions">
        {count === 0 ? (
          <RefusedAct reason={t('scanFirst')}>{t('sealNone')}</RefusedAct>
        ) : (
          <Button look="main" keys="Ctrl ↵" onPress={act} pending={seal.isPending}>
            {t('seal', { count })}
          </Button>
        )}
        {manifest.kind !== 'transport' && count > 0 ? (
          <Button onPress={carryMyself} pending={carry.isPending}>
            {t('faceToFace')}
          </Button>
        ) : null}
        <CancelManifest manifest={manifest} onReload={onReload} />
      </div>
    </Card>
  );
}

function HandingOver({ manifest, onReload }: LeavingProps) {
  const t = useSay(manifestText);
  const narrow = useNarrow();
  const [to, setTo] = useState<HandOverTo>('courier');
  const [courierId, setCourierId] = useState<string>();
  const [asked, setAsked] = useState(false);
  const handOver = useHandOver(manifest);
  const act = () => {
    setAsked(true);
    if (to === 'courier' && courierId === undefined) focusFirstInvalid();
    else if (!handOver.isPending) handOver.mutate({ expectedVersion: manifest.version, to, ...(to === 'courier' && courierId !== undefined ? { courierId } : {}) });
  };
  useKeys({ 'Ctrl+Enter': act });
  return (
    <Card title={t('handTo')}>
      <SegmentedChoice label={t('handTo')} segments={HAND_OVER_TO.map((id) => ({ id, label: t(`handTo.${id}`) }))} value={to} onChange={setTo} tall={narrow} autoFocus />
      {to === 'courier' ? <Couriers manifest={manifest} chosen={courierId} onChoose={setCourierId} error={asked && courierId === undefined ? t('courierMissing') : undefined} /> : null}
      <RefusalNotice error={handOver.error} onRetry={onReload} />
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={act} pending={handOver.isPending}>
          {t('handOver')}
        </Button>
      </div>
    </Card>
  );
}

type CouriersProps = { manifest: Manifest; chosen: string | undefined; onChoose: (id: string) => void; error: string | undefined };

function Couriers({ manifest: { id }, chosen, onChoose, error }: CouriersProps) {
  const t = useSay(manifestText);
  const couriers = useQuery({ queryKey: ['listCouriers', id], queryFn: () => answer(api.GET('/api/manifests/{id}/couriers', { params: { path: { id } } })) });
  const fit = couriers.data?.rows ?? [];
  if (couriers.error) return <RefusalNotice error={couriers.error} onRetry={() => void couriers.refetch()} />;
  if (couriers.data !== undefined && fit.length === 0) return <p className="notice warn">{t('courierNone')}</p>;
  return <Select label={t('courier')} choices={fit.map((one) => ({ id: one.staffId, label: one.name, note: one.unit.name }))} value={chosen} onChange={onChoose} error={error} />;
}
