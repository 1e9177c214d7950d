import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { MANIFEST_KINDS, wayWrong } from '#modules/postal/rules/manifests.ts';
import type { ManifestKind } from '#modules/postal/rules/manifests.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { useNarrow } from '#web/ui/narrow.ts';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { CHANGED } from './questions.ts';
import { manifestText } from './text.ts';
import { manifestWords } from './words.ts';

type Unit = Answered<'listUnits'>['rows'][number];

/** Begins a list: what kind, where to, and the number on the bag. */
export function OpenManifestDialog({ onClose }: { onClose: () => void }) {
  const t = useSay(manifestText);
  const units = useQuery({ queryKey: ['listUnits', 'all'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
  const [kind, setKind] = useState<ManifestKind>('transport');
  const [toUnitId, setToUnitId] = useState<string>();
  const [bagNo, setBagNo] = useState('');
  const [asked, setAsked] = useState(false);
  const open = useOpening();
  const { unit, today } = useMe();
  const fit = (units.data?.rows ?? []).filter((one) => one.validFrom <= today && (one.validTo === null || one.validTo >= today) && wayWrong(kind, unit.id, one) === undefined);
  const to = chosenOf(fit, toUnitId, kind === 'transport' ? undefined : unit.id);
  const act = () => {
    setAsked(true);
    if (to !== undefined) open.mutate({ kind, toUnitId: to, ...(bagNo.trim() ? { bagNo: bagNo.trim() } : {}) });
  };
  return (
    <ActDialog title={t('open')} act={open} onMain={act} onClose={onClose} broad>
      <Kinds kind={kind} onKind={setKind} />
      <Loaded asked={units} lines={2}>
        {() =>
          fit.length === 0 ? (
            <p className="notice warn">{t('toUnitNone')}</p>
          ) : (
            <Select label={t('toUnit')} choices={fit.map((one) => ({ id: one.id, label: one.name, note: one.place }))} value={to} onChange={setToUnitId} error={asked && to === undefined ? t('toUnitMissing') : undefined} />
          )
        }
      </Loaded>
      <TextField label={t('bagNo')} value={bagNo} onChange={setBagNo} optional maxLength={40} scan="here" mono />
    </ActDialog>
  );
}

/** What was chosen while it still fits; else the only one that does, or for the agency the house's own one-stop. */
function chosenOf(fit: readonly Unit[], chosen: string | undefined, own: string | undefined): string | undefined {
  const usual = [chosen, own, fit.length === 1 ? fit[0]?.id : undefined];
  return usual.find((id) => id !== undefined && fit.some((one) => one.id === id));
}

function Kinds({ kind, onKind }: { kind: ManifestKind; onKind: (kind: ManifestKind) => void }) {
  const t = useSay(manifestText);
  const word = useSayCode(manifestWords);
  const narrow = useNarrow();
  return (
    <div className="field">
      <span aria-hidden="true">{t('openKind')}</span>
      <SegmentedChoice label={t('openKind')} segments={MANIFEST_KINDS.map((id) => ({ id, label: word(`manifestKind.${id}`) }))} value={kind} onChange={onKind} tall={narrow} autoFocus />
    </div>
  );
}

function useOpening() {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  const navigate = useNavigate();
  return useAct((body: Asked<'openManifest'>, key: string) => answer(api.POST('/api/manifests', { body, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGED,
    onDone: ({ id, number }) => {
      announce(t('opened', { number }));
      void navigate({ to: '/buu-chinh/bang-ke/$id', params: { id } });
    },
  });
}
