import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { usePaper } from '#web/parts/print.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { registerText } from './text.ts';

type PrintRegisterProps = { question: { unit: string; from: string; to: string }; onClose: () => void };

/** The register as its paper form: which volume, then the PDF. */
export function PrintRegister({ question, onClose }: PrintRegisterProps) {
  const t = useSay(registerText);
  const [volume, setVolume] = useState('01');
  const print = usePaper((body: typeof question & { volume: string }, key) => answer(api.POST('/api/reports/register/print', { body, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })), t('paper'));
  return (
    <ActDialog title={t('print')} act={print} onMain={() => print.mutate({ ...question, volume: volume.trim() === '' ? '01' : volume.trim() }, { onSuccess: onClose })} onClose={onClose}>
      <TextField label={t('volume')} hint={t('volumeHint')} value={volume} onChange={setVolume} maxLength={20} autoFocus />
    </ActDialog>
  );
}
