import { useEffect, useMemo, useState } from 'react';
import type { Day } from '#kernel/day.ts';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/field.tsx';
import { FileField } from '#web/ui/file-field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { previewOf } from './preview.ts';
import { PreviewView } from './preview-view.tsx';
import { CHANGED } from './questions.ts';
import { statementText } from './text.ts';

const LARGEST = 1_000_000;

/** Reads the file of a period: every line that cannot be read is named before anything is sent. */
export function ImportDialog({ onClose, onRead }: { onClose: () => void; onRead: (id: string) => void }) {
  const t = useSay(statementText);
  const [number, setNumber] = useState('');
  const [from, setFrom] = useState<Day>();
  const [to, setTo] = useState<Day>();
  const [csv, setCsv] = useState<string>();
  const [tries, setTries] = useState(0);
  const act = useImport(onClose, onRead);
  const preview = useMemo(() => (csv === undefined || csv.length > LARGEST || from === undefined || to === undefined || to < from ? undefined : previewOf(csv, { fromDay: from, toDay: to })), [csv, from, to]);
  useEffect(() => {
    if (tries > 0) focusFirstInvalid();
  }, [tries]);
  const missing = (absent: boolean, words: string) => (tries > 0 && absent ? words : undefined);
  const read = () => {
    setTries((count) => count + 1);
    if (number.trim() === '' || from === undefined || to === undefined || csv === undefined || preview?.kind !== 'lines') return;
    act.mutate({ number: number.trim(), fromDay: from, toDay: to, csv });
  };
  const choose = async (file: File | undefined) => {
    act.reset();
    setCsv(await file?.text());
  };
  return (
    <ActDialog title={t('import')} act={act} onMain={read} onClose={onClose} broad>
      <TextField label={t('number')} value={number} onChange={setNumber} maxLength={60} autoFocus error={missing(number.trim() === '', t('numberMissing'))} />
      <div className="fields">
        <DateField label={t('from')} value={from} onChange={setFrom} error={missing(from === undefined, t('dayMissing'))} />
        <DateField label={t('to')} value={to} onChange={setTo} error={from !== undefined && to !== undefined && to < from ? t('daysWrong') : missing(to === undefined, t('dayMissing'))} />
      </div>
      <FileField label={t('file')} accept=".csv,text/csv" hint={t('fileHint')} onChange={(file) => void choose(file)} error={csv !== undefined && csv.length > LARGEST ? t('fileTooLarge') : missing(csv === undefined, t('fileMissing'))} />
      {preview === undefined ? null : <PreviewView preview={preview} />}
    </ActDialog>
  );
}

function useImport(onClose: () => void, onRead: (id: string) => void) {
  const t = useSay(statementText);
  const announce = useAnnounce();
  return useAct((body: Asked<'importPostalStatement'>, key) => answer(api.POST('/api/postal-statements', { body, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGED,
    onDone: ({ id, number, matched, differing }) => {
      announce(t('importedSaid', { number, matched, differing }));
      onClose();
      onRead(id);
    },
  });
}
