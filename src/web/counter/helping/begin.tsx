import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { regionKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Past } from './past.tsx';
import { HELP_CHANGES } from './questions.ts';
import { helpText } from './text.ts';
import { WhereFields, type Where } from './where-fields.tsx';

/** Where the help is given, one key to begin, one for help that is over already. */
export function Begin() {
  const t = useSay(helpText);
  const announce = useAnnounce();
  const [where, setWhere] = useState<Where>({ device: 'ownPhone', portal: 'national' });
  const [past, setPast] = useState(false);
  const start = useAct((body: Where, key: string) => answer(api.POST('/api/assistance', { body, headers: { 'Idempotency-Key': key } })), { changes: HELP_CHANGES, onDone: () => announce(t('begun')) });
  const go = () => {
    if (!start.isPending) start.mutate(where);
  };
  if (past) return <Past where={where} onWhere={setWhere} onClose={() => setPast(false)} />;
  return (
    <Card title={t('beginTitle')}>
      <div className="stack" onKeyDown={regionKeys({ b: go, v: () => setPast(true) })}>
        <p>{t('beginHow')}</p>
        <div className="actions">
          <Button look="main" keys="B" onPress={go} pending={start.isPending} autoFocus>
            {t('beginAct')}
          </Button>
          <Button keys="V" onPress={() => setPast(true)}>
            {t('past')}
          </Button>
        </div>
        <WhereFields where={where} onChange={setWhere} />
        <RefusalNotice error={start.error} />
      </div>
    </Card>
  );
}
