import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { receiveText } from './text.ts';

/** Throws the draft away, after one question: what was typed is gone then. */
export function DropDraft({ id, onDropped }: { id: string; onDropped: () => void }) {
  const t = useSay(receiveText);
  const [asking, setAsking] = useState(false);
  const drop = useAct((draft: string, key: string) => answer(api.DELETE('/api/drafts/{id}', { params: { path: { id: draft } }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listDrafts'],
    onDone: onDropped,
  });
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setAsking(true)}>
        {t('dropDraft')}
      </Button>
      <Dialog
        title={t('dropDraft')}
        open={asking}
        onClose={close}
        onMain={() => drop.mutate(id)}
        actions={
          <>
            <Button look="danger" keys="Ctrl ↵" onPress={() => drop.mutate(id)} pending={drop.isPending}>
              {t('dropDraft')}
            </Button>
            <Button look="quiet" keys="Esc" onPress={close} autoFocus>
              {t('back')}
            </Button>
          </>
        }
      >
        <p>{t('dropDraftHow')}</p>
        <RefusalNotice error={drop.error} />
      </Dialog>
    </>
  );
}
