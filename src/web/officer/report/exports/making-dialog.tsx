import { Link } from '@tanstack/react-router';
import { isUnfinished } from '#modules/reporting/rules/export-words.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { uiText } from '#web/ui/text.ts';
import { ExportProgress } from './export-progress.tsx';
import { useExportState, useGiveUp, useSaving, type Export } from './questions.ts';
import { exportsText } from './text.ts';

type MakingDialogProps = { id: string; title: string; onAnother: () => void; onClose: () => void };

/** How far a file is that was just asked for, and saving it once it is there. */
export function MakingDialog({ id, title, onAnother, onClose }: MakingDialogProps) {
  const t = useSay(exportsText);
  const ui = useSay(uiText);
  const state = useExportState(id);
  const giveUp = useGiveUp();
  const saving = useSaving();
  const ready = readyIn(state.data);
  const save = () => {
    if (ready !== undefined && !saving.isPending) saving.mutate(ready);
  };
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      onMain={save}
      actions={
        <>
          {ready === undefined ? null : (
            <Button look="main" keys="Ctrl ↵" onPress={save} pending={saving.isPending}>
              {t('save')}
            </Button>
          )}
          <NextAct row={state.data} onGiveUp={() => giveUp.mutate(id)} busy={giveUp.isPending} onAnother={onAnother} />
          <Button look="quiet" keys="Esc" onPress={onClose} autoFocus>
            {ui('close')}
          </Button>
        </>
      }
    >
      <Loaded asked={state}>{(row) => <ExportProgress row={row} />}</Loaded>
      {ready === undefined ? <p className="small">{t('goesOn')}</p> : null}
      <p>
        <Link to="/bao-cao/tep">{t('toList')}</Link>
      </p>
      <RefusalNotice error={giveUp.error ?? saving.error} />
    </Dialog>
  );
}

/** Gives up what is being made; offers another kind once it is over. */
function NextAct({ row, onGiveUp, busy, onAnother }: { row: Export | undefined; onGiveUp: () => void; busy: boolean; onAnother: () => void }) {
  const t = useSay(exportsText);
  if (row === undefined) return null;
  if (!isUnfinished(row.state)) return <Button onPress={onAnother}>{t('another')}</Button>;
  return (
    <Button look="danger" onPress={onGiveUp} pending={busy}>
      {t('giveUp')}
    </Button>
  );
}

function readyIn(row: Export | undefined): { id: string; fileName: string } | undefined {
  return row?.state === 'ready' && row.fileName !== null ? { id: row.id, fileName: row.fileName } : undefined;
}
