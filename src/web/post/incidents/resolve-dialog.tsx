import { useState } from 'react';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import { OUTCOMES, WITH_DOCUMENT } from '#modules/custody/rules.ts';
import type { Outcome } from '#modules/custody/rules.ts';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Select } from '#web/ui/select.tsx';
import { What } from './incident-table.tsx';
import type { Incident } from './questions.ts';
import { SubjectLink } from './subject-link.tsx';
import { incidentText } from './text.ts';

/** How an incident ended: once, in words, with the document it left behind. */
export function ResolveDialog({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const t = useSay(incidentText);
  const word = useSayCode(custodyWords);
  const [outcome, setOutcome] = useState<Outcome>();
  const [explanation, setExplanation] = useState('');
  const [documentNo, setDocumentNo] = useState('');
  const [asked, setAsked] = useState(false);
  const resolve = useResolve(incident.id, onClose);
  const withDocument = outcome !== undefined && WITH_DOCUMENT.includes(outcome);
  const [told, document] = [explanation.trim(), documentNo.trim()];
  const act = () => {
    setAsked(true);
    if (outcome === undefined || told === '' || (withDocument && document === '')) return;
    resolve.mutate({ outcome, explanation: told, ...(document === '' ? {} : { documentNo: document }) });
  };
  return (
    <ActDialog title={t('resolve')} act={resolve} onMain={act} onClose={onClose}>
      <What incident={incident} />
      <p className="notice">{t(`settle.${incident.difference}`)}</p>
      <p>
        {t('settleAt')}: <SubjectLink incident={incident} />
      </p>
      <Select
        label={t('howItEnded')}
        choices={OUTCOMES.map((id) => ({ id, label: word(`outcome.${id}`) }))}
        value={outcome}
        onChange={setOutcome}
        error={asked && outcome === undefined ? t('outcomeMissing') : undefined}
      />
      <TextField label={t('explanation')} value={explanation} onChange={setExplanation} lines={3} maxLength={2000} error={asked && told === '' ? t('explanationMissing') : undefined} />
      <TextField label={t('documentNo')} value={documentNo} onChange={setDocumentNo} optional={!withDocument} maxLength={60} error={asked && withDocument && document === '' ? t('documentMissing') : undefined} />
    </ActDialog>
  );
}

function useResolve(id: string, onDone: () => void) {
  const t = useSay(incidentText);
  const announce = useAnnounce();
  return useAct((body: Asked<'resolveIncident'>, key: string) => answer(api.POST('/api/incidents/{id}/resolve', { params: { path: { id } }, body, headers: { 'Idempotency-Key': key } })), {
    changes: ['listIncidents', 'getManifest', 'listManifests', 'getCounterDay', 'getCashSession', 'myCashSession', 'listDayCloseBlockers', 'getShipment'],
    onDone: () => {
      announce(t('done'));
      onDone();
    },
  });
}
