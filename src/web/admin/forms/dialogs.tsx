import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { CHANGED } from './questions.ts';
import type { FormView } from './questions.ts';
import { formsText } from './text.ts';

type FormDialogProps = { form: FormView; onClose: () => void };

/** People file on this version from now on, or from a day to come. */
export function PublishDialog({ form: { id, version }, onClose }: FormDialogProps) {
  const t = useSay(formsText);
  const { today } = useMe();
  return (
    <AskDialog
      title={t('publishOf', { version })}
      main={t('publish')}
      note={<p className="notice">{t('publishNote')}</p>}
      fields={[{ key: 'from', kind: 'day', label: t('publishFrom'), hint: t('publishFromHow'), first: today }]}
      send={(values, key) => answer(api.POST('/api/filing-forms/{id}/publish', { ...about(id, key), body: { from: read(values, 'from') } }))}
      said={({ inForceFrom }) => t('published', { day: dayShort(inForceFrom ?? today) })}
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
