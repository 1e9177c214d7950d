import { AFTERTHOUGHT_MINUTES } from '#modules/assistance/rules.ts';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useKept } from '#web/parts/kept.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { keepDraft, mistakesIn, readDraft, toldOf } from './draft.ts';
import { HELP_CHANGES } from './questions.ts';
import { helpText } from './text.ts';
import { ToldForm } from './told-form.tsx';
import { useTold } from './warned.ts';
import { WhereFields, type Where } from './where-fields.tsx';

const FIVE_MINUTES = '5';

/** Help given in the last minutes, entered in one act. */
export function Past({ where, onWhere, onClose }: { where: Where; onWhere: (where: Where) => void; onClose: () => void }) {
  const t = useSay(helpText);
  const told = useTold();
  const [minutes, setMinutes] = useState(FIVE_MINUTES);
  const [asked, setAsked] = useState(false);
  const { value: draft, change, forget } = useKept({ area: 'ho-tro', of: 'past' }, readDraft, keepDraft);
  const record = useAct((body: Asked<'recordAssistance'>, key: string) => answer(api.POST('/api/assistance/past', { body, headers: { 'Idempotency-Key': key } })), {
    changes: HELP_CHANGES,
    onDone: ({ warnings }) => {
      forget();
      told(warnings);
      onClose();
    },
  });
  const mistakes = mistakesIn(draft);
  const ago = Number(minutes);
  const agoWrong = !(ago >= 1 && ago <= AFTERTHOUGHT_MINUTES);
  const go = () => {
    setAsked(true);
    if (agoWrong || Object.keys(mistakes).length > 0) focusFirstInvalid();
    else if (!record.isPending) record.mutate({ ...where, ...toldOf(draft), minutes: ago });
  };
  useKeys({ 'Ctrl+Enter': go, Escape: onClose });
  return (
    <Card title={t('pastTitle')}>
      <div className="stack">
        <ToldForm draft={draft} mistakes={asked ? mistakes : {}} onChange={change} />
        <TextField label={t('minutes')} hint={t('minutesHow')} value={minutes} onChange={(text) => setMinutes(text.replaceAll(/\D/g, '').slice(0, 2))} inputMode="numeric" error={asked && agoWrong ? t('minutesWrong') : undefined} />
        <WhereFields where={where} onChange={onWhere} />
        <RefusalNotice error={record.error} />
        <div className="actions">
          <Button look="main" keys="Ctrl ↵" onPress={go} pending={record.isPending}>
            {t('record')}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
