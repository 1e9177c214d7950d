import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { isRefusal } from '#web/api/refusal.ts';
import { useAct } from '#web/parts/act.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { codeIn } from '#web/parts/scan.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { LeavingList } from './leaving-list.tsx';
import { OfferedList } from './offered-list.tsx';
import { useLeaving } from './questions.ts';
import type { Leaving, LeavingItem } from './questions.ts';
import { handoverText } from './text.ts';

/** The giving side: what is scanned goes into the bundle. */
export function GiveSide() {
  const { item, query } = useLeaving();
  return (
    <>
      <Loaded asked={query} lines={6}>
        {(rows) => <Bundle rows={rows} item={item} />}
      </Loaded>
      <OfferedList />
    </>
  );
}

function Bundle({ rows, item }: { rows: readonly Leaving[]; item: LeavingItem }) {
  const t = useSay(handoverText);
  const announce = useAnnounce();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [absentReason, setAbsentReason] = useState('');
  const [error, setError] = useState<string>();
  const free = rows.filter((row) => !row.onOffer);
  const chosen = free.filter((row) => taken.includes(row.dossierId));
  const handOver = useHandOver(item, (units) => {
    setTaken([]);
    announce(t('offered', { units }));
  });
  const scan = (text: string) => {
    const code = codeIn(text);
    const row = free.find((one) => one.code === code);
    setError(row ? undefined : code ? t('notHere', { code }) : t('unreadable'));
    if (!row) return;
    setTaken((before) => [...new Set([...before, row.dossierId])]);
    announce(t('scanned', { code }));
  };
  useScanner(scan);
  const act = () => {
    if (chosen.length > 0) handOver.mutate({ dossierIds: chosen.map((row) => row.dossierId), note, absentReason });
  };
  useKeys({ 'Ctrl+Enter': act });
  return (
    <div className="stack">
      <ScanField label={t('scan')} hint={t('scanHint')} onEnter={scan} error={error} autoFocus />
      <LeavingList rows={rows} item={item} taken={taken} onTaken={setTaken} />
      {isRefusal(handOver.error, 'custody.colleagueHolds') ? <TextField label={t('absentReason')} value={absentReason} onChange={setAbsentReason} maxLength={200} /> : null}
      <TextField label={t('note')} value={note} onChange={setNote} optional maxLength={400} />
      <RefusalNotice error={handOver.error} />
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={act} pending={handOver.isPending}>
          {t('handOver', { count: chosen.length })}
        </Button>
        {chosen.length === 0 ? <p className="reason">{t('handOverNone')}</p> : null}
      </div>
    </div>
  );
}

function useHandOver(item: LeavingItem, onOffered: (units: string) => void) {
  return useAct(
    ({ dossierIds, note, absentReason }: { dossierIds: string[]; note: string; absentReason: string }, key: string) =>
      answer(
        api.POST('/api/handovers', {
          body: { dossierIds, item, ...(note.trim() ? { note: note.trim() } : {}), ...(absentReason.trim() ? { absentReason: absentReason.trim() } : {}) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    {
      changes: ['getCounterDay', 'listHandovers', 'listDossiers', 'getDossier'],
      onDone: ({ handovers }) => onOffered(handovers.map((one) => `${one.to.name} ${one.countedOut}`).join(', ')),
    },
  );
}
