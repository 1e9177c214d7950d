import { useState } from 'react';
import { WEBHOOK_KINDS } from '#modules/integration/rules.ts';
import type { WebhookKind } from '#modules/integration/rules.ts';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { FieldsForm, useFieldsForm } from '#web/parts/asking/fields-form.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { CHANGED, integrationWords } from './questions.ts';
import { integrationText } from './text.ts';

const EVERY = 'every';
type SubscribeDialogProps = { units: readonly { id: string; label: string }[]; onSecret: (secret: string) => void; onClose: () => void };

/** Where to tell, of which units, of what. */
export function SubscribeDialog({ units, onSecret, onClose }: SubscribeDialogProps) {
  const t = useSay(integrationText);
  const announce = useAnnounce();
  const [kinds, setKinds] = useState<readonly WebhookKind[]>(WEBHOOK_KINDS);
  const [asked, setAsked] = useState(false);
  const act = useAct((values: Values, key) => answer(api.POST('/api/webhooks', { body: bodyOf(values, kinds), headers: { 'Idempotency-Key': key } })), {
    changes: CHANGED,
    onDone: ({ secret }) => {
      announce(t('subscribed'));
      onClose();
      onSecret(secret);
    },
  });
  const fields: Field[] = [
    { key: 'url', kind: 'line', label: t('url'), hint: t('urlHint'), max: 500 },
    { key: 'unitCode', kind: 'choice', label: t('unit'), hint: t('unitHint'), first: EVERY, choices: [{ id: EVERY, label: t('everyUnit') }, ...units] },
  ];
  const { form, submit, refusalInField } = useFieldsForm(fields, { refusal: act.error });
  const go = () => {
    setAsked(true);
    submit((values) => (kinds.length === 0 ? undefined : act.mutate(values)));
  };
  return (
    <ActDialog title={t('subscribe')} act={act} onMain={go} onClose={onClose} broad refusalInField={refusalInField}>
      <FieldsForm form={form} />
      <Kinds chosen={kinds} onChange={setKinds} error={asked && kinds.length === 0 ? t('kindsMissing') : undefined} />
    </ActDialog>
  );
}

function Kinds({ chosen, onChange, error }: { chosen: readonly WebhookKind[]; onChange: (kinds: readonly WebhookKind[]) => void; error: string | undefined }) {
  const t = useSay(integrationText);
  const word = useSayCode(integrationWords);
  return (
    <fieldset className="webhook-kinds">
      <legend className="strong">{t('kinds')}</legend>
      {WEBHOOK_KINDS.map((kind) => (
        <Tick key={kind} checked={chosen.includes(kind)} onChange={(on) => onChange(on ? [...chosen, kind] : chosen.filter((one) => one !== kind))}>
          {word(kind)} <span className="small code">{kind}</span>
        </Tick>
      ))}
      {error === undefined ? null : (
        <p className="error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function bodyOf(values: Values, kinds: readonly WebhookKind[]) {
  const unit = read(values, 'unitCode') === EVERY ? {} : answered(values, 'unitCode');
  return { url: read(values, 'url'), kinds: [...kinds], ...unit };
}
