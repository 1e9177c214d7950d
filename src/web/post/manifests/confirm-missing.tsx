import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { manifestText } from './text.ts';

type ConfirmMissingProps = { open: boolean; numbers: readonly string[]; label: string; onConfirm: () => void; onClose: () => void };

/** Asks once before what was not scanned is recorded as missing. */
export function ConfirmMissing({ open, numbers, label, onConfirm, onClose }: ConfirmMissingProps) {
  const t = useSay(manifestText);
  return (
    <Dialog
      title={t('confirmMissing', { count: numbers.length })}
      open={open}
      onClose={onClose}
      onMain={onConfirm}
      actions={
        <>
          <Button look="danger" keys="Ctrl ↵" onPress={onConfirm}>
            {label}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose} autoFocus>
            {t('cancelDialog')}
          </Button>
        </>
      }
    >
      <p className="code">{numbers.join(', ')}</p>
      <p>{t('confirmHow')}</p>
    </Dialog>
  );
}
