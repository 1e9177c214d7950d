import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { manifestText } from './text.ts';

const NOTHING_YET = { error: undefined, isPending: false };

type ConfirmMissingProps = { numbers: readonly string[]; label: string; onConfirm: () => void; onClose: () => void };

/** Asks once before what was not scanned is recorded as missing. */
export function ConfirmMissing({ numbers, label, onConfirm, onClose }: ConfirmMissingProps) {
  const t = useSay(manifestText);
  return (
    <ActDialog title={t('confirmMissing', { count: numbers.length })} main={label} act={NOTHING_YET} onMain={onConfirm} onClose={onClose} danger backFirst>
      <p className="code">{numbers.join(', ')}</p>
      <p>{t('confirmHow')}</p>
    </ActDialog>
  );
}
