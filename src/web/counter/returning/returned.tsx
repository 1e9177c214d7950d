import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { InviteRating } from '../rating/invite-rating.tsx';
import { fetchForm } from '../receive/papers.ts';
import { returnText } from './text.ts';

/** The result is handed out: the acknowledgement to print, and the next person. */
export function Returned({ id, onLeave }: { id: string; onLeave: () => void }) {
  const t = useSay(returnText);
  const acknowledgement = usePaper(fetchForm, t('receiptPaper'));
  useKeys({ 'Ctrl+Enter': onLeave, Escape: onLeave });
  return (
    <div className="stack">
      <h2>{t('doneTitle')}</h2>
      <RefusalNotice error={acknowledgement.error} />
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={onLeave} autoFocus>
          {t('other')}
        </Button>
        <Button onPress={() => acknowledgement.mutate({ id, form: 'resultReceipt' })} pending={acknowledgement.isPending}>
          {t('printReceipt')}
        </Button>
        <InviteRating kind="return" id={id} />
      </div>
    </div>
  );
}
