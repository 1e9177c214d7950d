import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useFieldsForm } from '#web/parts/asking/fields-form.tsx';
import { FieldView } from '#web/parts/asking/field-view.tsx';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { dayShort } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { Exemptions } from './exemptions.tsx';
import { areWhole, exemptOf } from './exempt.ts';
import type { Exempt } from './exempt.ts';
import { ProceduresPicker } from './procedures-picker.tsx';
import { feeRules } from './questions.ts';
import type { FeeRule } from './questions.ts';
import { bodyOf, KINDS, ruleMistakes } from './rule-fields.ts';
import type { Kind } from './rule-fields.ts';
import { feesText } from './text.ts';
import { useRuleFields } from './use-rule-fields.ts';

const route = getRouteApi('/quan-tri/phi/moi');

/** A new fee, or the next version of one; what was entered before stays as it is. */
export function FeeRulePage() {
  const t = useSay(feesText);
  const { tu } = route.useSearch();
  const asked = useQuery(feeRules);
  return (
    <div className="page narrow">
      <p>
        <Link to="/quan-tri/phi">{t('backToRules')}</Link>
      </p>
      <h1>{t('ruleTitle')}</h1>
      <Loaded asked={asked}>{({ rows }) => <RuleForm key={tu ?? ''} before={rows.find((rule) => rule.id === tu)} />}</Loaded>
    </div>
  );
}

function RuleForm({ before }: { before: FeeRule | undefined }) {
  const t = useSay(feesText);
  const rule = useRule(before);
  const { form, parts, save } = rule;
  return (
    <>
      <Card title={t('whatPart')}>
        <Shown form={form} fields={parts.what} />
        <ProceduresPicker chosen={rule.procedures} onChange={rule.setProcedures} error={form.asked > 0 && rule.procedures.length === 0 ? t('noProcedure') : undefined} />
      </Card>
      <Card title={t('howPart')}>
        <div className="field">
          <p className="react-aria-Label">{t('kindField')}</p>
          <SegmentedChoice label={t('kindField')} segments={KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))} value={rule.kind} onChange={rule.setKind} />
        </div>
        <Tick checked={rule.byArea} onChange={rule.setByArea}>
          {t('byArea')}
        </Tick>
        <Shown form={form} fields={parts.how} />
      </Card>
      <Exemptions rows={rule.exemptions} onChange={rule.setExemptions} asked={form.asked > 0} />
      <Card title={t('whenPart')}>
        <Shown form={form} fields={parts.when} />
      </Card>
      {rule.refusalInField ? null : <RefusalNotice error={save.error} />}
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={rule.go} pending={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </>
  );
}

type Form = ReturnType<typeof useFieldsForm>['form'];

function Shown({ form, fields }: { form: Form; fields: readonly Field[] }) {
  return (
    <div className="fields">
      {fields.map((field) => (
        <FieldView key={field.key} field={field} value={form.values[field.key] ?? ''} onChange={(value) => form.set(field.key, value)} error={form.errorOf(field.key)} autoFocus={false} />
      ))}
    </div>
  );
}

/** Everything the form holds: what its fields say, and what only its parts know. */
function useRule(before: FeeRule | undefined) {
  const t = useSay(feesText);
  const [kind, setKind] = useState<Kind>(before?.formula.kind ?? 'fixed');
  const [byArea, setByArea] = useState(before !== undefined && before.areaPercents !== null);
  const [procedures, setProcedures] = useState<readonly string[]>(before?.procedures ?? []);
  const [exemptions, setExemptions] = useState<readonly Exempt[]>(() => exemptOf(before));
  const save = useSaveRule();
  const parts = useRuleFields(before, kind, byArea);
  const check = (values: Values) => Object.fromEntries(Object.entries(ruleMistakes(values, kind, byArea)).map(([key, mistake]) => [key, t(mistake)]));
  const { form, submit, refusalInField } = useFieldsForm([...parts.what, ...parts.how, ...parts.when], { refusal: save.error, check });
  const go = () => {
    submit((values) => {
      if (procedures.length > 0 && areWhole(exemptions) && !save.isPending) save.mutate(bodyOf(values, { kind, byArea, procedures, exemptions }));
    });
    focusFirstInvalid();
  };
  useKeys({ 'Ctrl+Enter': go });
  return { kind, setKind, byArea, setByArea, procedures, setProcedures, exemptions, setExemptions, parts, form, refusalInField, save, go };
}

function useSaveRule() {
  const t = useSay(feesText);
  const announce = useAnnounce();
  const navigate = useNavigate();
  return useAct((body: Asked<'saveFeeRule'>, key: string) => answer(api.POST('/api/fee-rules', { body, headers: { 'Idempotency-Key': key } })), {
    changes: ['listFeeRules', 'listCharges'],
    onDone: ({ code, validFrom }) => {
      announce(t('ruleSaved', { code, from: dayShort(validFrom) }));
      void navigate({ to: '/quan-tri/phi' });
    },
  });
}
