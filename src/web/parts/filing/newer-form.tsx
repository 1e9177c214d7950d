import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { dayShort } from '#web/ui/show.ts';
import type { Filing } from './questions.ts';
import type { Saver } from './saver.ts';
import { filingText } from './text.ts';

/** Said while another form takes the place of this one; once it is in use the draft may go over to it, with every answer it still asks for. */
export function NewerForm({ filing: { newerForm, procedure, unit, mandateId, onBehalfOf }, saver }: { filing: Filing; saver: Saver }) {
  const t = useSay(filingText);
  const announce = useAnnounce();
  const body = { procedureCode: procedure.code, unitId: unit.id, ...(onBehalfOf === null || mandateId === null ? {} : { mandateId }) };
  const goOver = useAct((_: undefined, key) => answer(api.POST('/api/filings', { body, headers: { 'Idempotency-Key': key } })), { changes: ['getFiling'], onDone: () => announce(t('newerDone')) });
  if (newerForm === null) return null;
  const day = dayShort(newerForm.from);
  if (!newerForm.begun) return <p className="notice">{t('newerComes', { day })}</p>;
  return (
    <div className="notice warn stack tight">
      <p>{t('newerHere', { day })}</p>
      <RefusalNotice error={goOver.error} />
      <div className="actions">
        <Button size="small" pending={goOver.isPending} onPress={() => void saver.flush().finally(() => goOver.mutate(undefined))}>
          {t('newerGo')}
        </Button>
      </div>
    </div>
  );
}
