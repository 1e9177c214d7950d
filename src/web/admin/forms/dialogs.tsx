import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { CHANGED } from './questions.ts';
import type { FormView } from './questions.ts';
import { formsText } from './text.ts';

type FormDialogProps = { form: FormView; onClose: () => void };

/** From now on people file on this version. */
export function PublishDialog({ form: { id, version }, onClose }: FormDialogProps) {
  const t = useSay(formsText);
  return (
    <AskDialog
      title={t('publishOf', { version })}
      main={t('publish')}
      note={<p className="notice">{t('publishNote')}</p>}
      fields={[]}
      send={(_values, key) => answer(api.POST('/api/filing-forms/{id}/publish', about(id, key)))}
      said={({ publishedAt }) => t('published', { day: publishedAt ? dayShort(publishedAt) : '' })}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}

/** Nobody begins on this version any more. */
export function WithdrawDialog({ form: { id, version }, onClose }: FormDialogProps) {
  const t = useSay(formsText);
  return (
    <AskDialog
      title={t('withdrawOf', { version })}
      main={t('withdraw')}
      note={<p className="notice warn">{t('withdrawNote')}</p>}
      fields={[{ key: 'reason', kind: 'line', label: t('reason'), max: 400 }]}
      send={(values, key) => answer(api.POST('/api/filing-forms/{id}/withdraw', { ...about(id, key), body: { reason: read(values, 'reason') } }))}
      said={() => t('withdrawn')}
      changes={CHANGED}
      onClose={onClose}
      danger
    />
  );
}

function about(id: string, key: string) {
  return { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
}
