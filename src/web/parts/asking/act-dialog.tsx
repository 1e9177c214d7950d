import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { askingText } from './text.ts';

type ActDialogProps = {
  title: string;
  /** The verb on the main button; the title unless told. */
  main?: string | undefined;
  act: { readonly error: unknown; readonly isPending: boolean };
  onMain: () => void;
  onClose: () => void;
  /** Offered beside a refusal: ask anew what is shown. */
  onRetry?: (() => void) | undefined;
  danger?: boolean;
  broad?: boolean;
  /** The key beside the main button where it is not Ctrl+Enter. */
  keys?: string;
  /** The refusal is shown beside the field it names. */
  refusalInField?: boolean;
  /** What cannot be undone: the focus begins on the way back. */
  backFirst?: boolean;
  children: ReactNode;
};

/** The frame of every act in a dialog: what it is, what it asks, why it was refused, and the one button that does it. */
export function ActDialog({ title, main = title, act, onMain, onClose, onRetry, danger = false, broad = false, keys = 'Ctrl ↵', refusalInField = false, backFirst = false, children }: ActDialogProps) {
  const t = useSay(askingText);
  const go = () => {
    if (!act.isPending) onMain();
  };
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      onMain={go}
      broad={broad}
      actions={
        <>
          <Button look={danger ? 'danger' : 'main'} keys={keys} onPress={go} pending={act.isPending}>
            {main}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose} autoFocus={backFirst}>
            {t('back')}
          </Button>
        </>
      }
    >
      {children}
      {refusalInField ? null : <RefusalNotice error={act.error} onRetry={onRetry} />}
    </Dialog>
  );
}
