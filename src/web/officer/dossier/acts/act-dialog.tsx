import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { getDossier } from '../questions.ts';
import { roomWords } from '../words.ts';
import type { Acting } from './move-act.ts';
import { actText } from './text.ts';

type ActDialogProps = Acting & {
  act: { readonly error: unknown; readonly isPending: boolean; readonly reset: () => void };
  onMain: () => void;
  danger?: boolean;
  broad?: boolean;
  /** The refusal is shown beside the field it names. */
  refusalInField?: boolean;
  children: ReactNode;
};

/** The frame of every act: what it is, what it asks, why it was refused, and the one button that does it. */
export function ActDialog({ dossier, move, onClose, act, onMain, danger = false, broad = false, refusalInField = false, children }: ActDialogProps) {
  const t = useSay(actText);
  const title = useSayCode(roomWords)(`dossier.move.${move}`);
  const queries = useQueryClient();
  const reload = () => {
    void queries.invalidateQueries({ queryKey: getDossier(dossier.id).queryKey });
    act.reset();
  };
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      onMain={onMain}
      broad={broad}
      actions={
        <>
          <Button look={danger ? 'danger' : 'main'} keys="Ctrl ↵" onPress={onMain} pending={act.isPending}>
            {title}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {children}
      {refusalInField ? null : <RefusalNotice error={act.error} onRetry={reload} />}
    </Dialog>
  );
}
