import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { counterText } from '../text.ts';

/** A counted event with the way to call it void: asked with a reason, counted until somebody else agrees. */
export function AskVoid({ entryId, event, changes }: { entryId: string; event: string; changes: readonly string[] }) {
  const t = useSay(counterText);
  const may = useMay();
  const [asking, setAsking] = useState(false);
  return (
    <span className="row">
      <span>{event}</span>
      {may('event.void') ? (
        <Button size="small" look="quiet" onPress={() => setAsking(true)} label={t('askVoidOf', { event })}>
          {t('askVoid')}
        </Button>
      ) : null}
      {asking ? (
        <AskDialog
          title={t('askVoidTitle')}
          main={t('askVoid')}
          note={<p>{t('askVoidHow')}</p>}
          fields={[{ key: 'reason', kind: 'prose', label: t('voidReason'), max: 1000 }]}
          send={(values, key) => answer(api.POST('/api/service-events/{id}/void', { params: { path: { id: entryId } }, body: { step: 'ask', reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))}
          said={() => t('voidAsked')}
          changes={['getCounterDay', ...changes]}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </span>
  );
}
