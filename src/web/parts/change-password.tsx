import { answer, api } from '#web/api/client.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { uiText } from '#web/ui/text.ts';
import { useAct } from './act.ts';
import { FieldsForm, useFieldsForm } from './asking/fields-form.tsx';
import type { Field, Values } from './asking/fields.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { partsText } from './text.ts';

const LEAST_PASSWORD = 10;

/** A new password of one's own. All sessions end with the old one, this one too, so the page begins again at the sign-in. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const t = useSay(partsText);
  const ui = useSay(uiText);
  const act = useAct(change, { onDone: () => window.location.assign('/') });
  const fields: Field[] = [
    { key: 'current', kind: 'secret', label: t('currentPassword'), max: 200 },
    { key: 'password', kind: 'secret', label: t('newPassword'), hint: t('newPasswordHint'), max: 200 },
  ];
  const check = (values: Values): Readonly<Record<string, string>> => ((values['password'] ?? '').length < LEAST_PASSWORD ? { password: t('newPasswordShort') } : {});
  const { form, submit, refusalInField } = useFieldsForm(fields, { refusal: act.error, check });
  const onMain = () => {
    if (!act.isPending) submit((values) => act.mutate(values));
  };
  return (
    <Dialog
      title={t('changePassword')}
      open
      onClose={onClose}
      onMain={onMain}
      actions={
        <>
          <Button look="main" keys="Ctrl ↵" onPress={onMain} pending={act.isPending}>
            {t('changePassword')}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose}>
            {ui('close')}
          </Button>
        </>
      }
    >
      <p className="notice">{t('changePasswordNote')}</p>
      <FieldsForm form={form} />
      {refusalInField ? null : <RefusalNotice error={act.error} />}
    </Dialog>
  );
}

function change(values: Values, key: string) {
  return answer(api.POST('/api/session/password', { body: { current: values['current'] ?? '', password: values['password'] ?? '' }, headers: { 'Idempotency-Key': key } }));
}
