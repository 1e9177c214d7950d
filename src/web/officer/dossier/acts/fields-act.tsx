import type { ReactNode } from 'react';
import { FieldsForm, useFieldsForm } from '#web/parts/asking/fields-form.tsx';
import type { Values } from '#web/parts/asking/fields.ts';
import { useSay } from '#web/ui/language.tsx';
import type { Dossier } from '../questions.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActField, Check } from './fields.ts';
import { useMoveAct } from './move-act.ts';
import type { Acting } from './move-act.ts';
import { actText } from './text.ts';

type FieldsActProps = Acting & { fields: readonly ActField[]; send: (values: Values, key: string) => Promise<Dossier>; danger?: boolean; note?: ReactNode; check?: Check };

/** An act that asks for a few fields: mistakes are named under the field, the first of them takes the focus. */
export function FieldsAct({ fields, send, danger = false, note, check, ...acting }: FieldsActProps) {
  const t = useSay(actText);
  const act = useMoveAct(acting, send);
  const spoken = fields.map((field) => ({ ...field, label: t(field.label) }));
  const { form, submit, refusalInField } = useFieldsForm(spoken, {
    refusal: act.error,
    check: (values) => Object.fromEntries(Object.entries(check?.(values) ?? {}).map(([key, word]) => [key, t(word)])),
  });
  const onMain = () => {
    if (!act.isPending) submit((values) => act.mutate(values));
  };
  return (
    <ActDialog {...acting} act={act} onMain={onMain} danger={danger} refusalInField={refusalInField}>
      {note}
      <FieldsForm form={form} />
    </ActDialog>
  );
}
