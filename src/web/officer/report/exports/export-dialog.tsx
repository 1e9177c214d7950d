import { useState } from 'react';
import { messages as exportWords } from '#modules/reporting/messages/exports.ts';
import { MOST_ROWS } from '#modules/reporting/rules/export-limits.ts';
import { FORMATS, hasPaper, type Format } from '#modules/reporting/rules/export-words.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { count } from '#web/ui/show.ts';
import { MakingDialog } from './making-dialog.tsx';
import { useExport, type ExportAsked, type ExportOf } from './questions.ts';
import { exportsText } from './text.ts';

type ExportDialogProps = { of: ExportOf; asked: ExportAsked; onClose: () => void };

/** Chooses the kind of file, then says how far it is; it goes on being made when this is closed. */
export function ExportDialog({ of, asked, onClose }: ExportDialogProps) {
  const t = useSay(exportsText);
  const word = useSayCode(exportWords);
  const [format, setFormat] = useState<Format>('xlsx');
  const [made, setMade] = useState<string>();
  const act = useExport((row) => setMade(row.id));
  const title = t('takeTitle', { of: word(`reporting.exported.${of}`) });
  if (made !== undefined) return <MakingDialog id={made} title={title} onAnother={() => setMade(undefined)} onClose={onClose} />;
  return (
    <ActDialog title={title} main={t('make')} act={act} onMain={() => act.mutate({ of, format, asked })} onClose={onClose}>
      <Formats of={of} format={format} onChange={setFormat} />
    </ActDialog>
  );
}

function Formats({ of, format, onChange }: { of: ExportOf; format: Format; onChange: (format: Format) => void }) {
  const t = useSay(exportsText);
  const { language } = useLanguage();
  const offered = FORMATS.filter((one) => one !== 'pdf' || hasPaper(of));
  const most = format === 'pdf' ? '' : count(MOST_ROWS[format], language);
  return (
    <>
      <SegmentedChoice label={t('format')} value={format} segments={offered.map((id) => ({ id, label: t(id) }))} onChange={onChange} autoFocus />
      <p className="small">{t(`${format}How`, { most })}</p>
      {of === 'register' ? <p className="notice warn">{t('personal')}</p> : null}
    </>
  );
}
