import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { ApiRefusal } from '#web/api/refusal.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { FileField } from '#web/ui/file-field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { CHANGED } from './questions.ts';
import { formsText } from './text.ts';

type FormFile = Asked<'importForm'>;
type Read = { readonly form: FormFile } | { readonly why: string };

const MOST_BYTES = 512 * 1024;

/** Takes a form from a file; the server judges it and says what is wrong, and where in the file. */
export function ImportDialog({ onClose, onImported }: { onClose: () => void; onImported: (id: string) => void }) {
  const t = useSay(formsText);
  const announce = useAnnounce();
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const act = useAct((body: FormFile, key) => answer(api.POST('/api/filing-forms', { body, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGED,
    onDone: ({ id, version }) => {
      announce(t('imported', { version }));
      onImported(id);
    },
  });
  const load = async () => {
    const wrong = file === undefined ? t('fileMissing') : file.size > MOST_BYTES ? t('fileTooLarge') : undefined;
    setError(wrong);
    if (file === undefined || wrong !== undefined) return;
    const read = readForm(await file.text());
    if ('why' in read) setError(t('fileUnreadable', { why: read.why }));
    else act.mutate(read.form);
  };
  const change = (chosen: File | undefined) => {
    act.reset();
    setError(undefined);
    setFile(chosen);
  };
  const path = placeOf(act.error);
  return (
    <ActDialog title={t('import')} act={act} onMain={() => void load()} onClose={onClose}>
      <p className="notice">{t('importNote')}</p>
      <FileField label={t('file')} accept="application/json,.json" onChange={change} error={error} />
      {path === undefined ? null : (
        <p className="small">
          {t('where', { path: '' })} <span className="code forms-cell">{path}</span>
        </p>
      )}
    </ActDialog>
  );
}

/** The form in a file; its shape is judged by the server, which names what is wrong. */
function readForm(text: string): Read {
  try {
    return { form: JSON.parse(text) };
  } catch (wrong) {
    return { why: wrong instanceof Error ? wrong.message : '' };
  }
}

/** Where in the file the server found it. */
function placeOf(error: unknown): string | undefined {
  const path: unknown = error instanceof ApiRefusal ? error.facts['path'] ?? error.facts['field'] : undefined;
  return typeof path === 'string' && path !== '' ? path : undefined;
}
