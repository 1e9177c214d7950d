import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { FileField } from '#web/ui/file-field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { calendarText } from './text.ts';

type CalendarFile = Asked<'importCalendar'>;

/** Loads years from a calendar file; the server says which days change. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useSay(calendarText);
  const announce = useAnnounce();
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const act = useAct((body: CalendarFile, key) => answer(api.POST('/api/calendar/imports', { body, headers: { 'Idempotency-Key': key } })), {
    changes: ['getCalendar'],
    onDone: (done) => {
      announce(t('imported', { years: outcomeOf(done, t) }));
      onClose();
    },
  });
  const load = async () => {
    if (file === undefined) {
      setError(t('fileMissing'));
      return;
    }
    const body = readCalendar(await file.text());
    setError(body === undefined ? t('fileUnreadable') : undefined);
    if (body !== undefined) act.mutate(body);
  };
  return (
    <ActDialog title={t('import')} act={act} onMain={() => void load()} onClose={onClose}>
      <p className="notice">{t('importNote')}</p>
      <FileField label={t('file')} accept="application/json,.json" onChange={setFile} error={error} />
    </ActDialog>
  );
}

/** The calendar in a file; its shape is judged by the server, which names what is wrong. */
function readCalendar(text: string): CalendarFile | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outcomeOf(done: Answered<'importCalendar'>, t: (key: 'changedDays' | 'unchanged', facts: Readonly<Record<string, unknown>>) => string): string {
  return done.years.map(({ year, changedDays }) => (changedDays.length === 0 ? t('unchanged', { year }) : t('changedDays', { year, count: changedDays.length }))).join('; ');
}
