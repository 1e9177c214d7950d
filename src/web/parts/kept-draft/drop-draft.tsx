import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { keptText } from './text.ts';

/** Throws the draft away, after one question: what was typed is gone then. */
export function DropDraft({ id, onDropped }: { id: string; onDropped: () => void }) {
  const t = useSay(keptText);
  const [asking, setAsking] = useState(false);
  const drop = useAct((draft: string, key: string) => answer(api.DELETE('/api/drafts/{id}', { params: { path: { id: draft } }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listDrafts'],
    onDone: onDropped,
  });
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setAsking(true)}>
        {t('dropDraft')}
      </Button>
      {asking ? (
        <ActDialog title={t('dropDraft')} act={drop} onMain={() => drop.mutate(id)} onClose={() => setAsking(false)} danger backFirst>
          <p>{t('dropDraftHow')}</p>
        </ActDialog>
      ) : null}
    </>
  );
}
