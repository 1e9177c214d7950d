import { answer, api } from '#web/api/client.ts';
import { useSay } from '#web/ui/language.tsx';
import { AskDialog } from './asking/ask-dialog.tsx';
import type { Field, Values } from './asking/fields.ts';
import { partsText } from './text.ts';

const LEAST_PASSWORD = 10;

/** A new password of one's own. All sessions end with the old one, this one too, so the page begins again at the sign-in. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const t = useSay(partsText);
  const fields: Field[] = [
    { key: 'current', kind: 'secret', label: t('currentPassword'), max: 200 },
    { key: 'password', kind: 'secret', label: t('newPassword'), hint: t('newPasswordHint'), max: 200 },
  ];
  const check = (values: Values): Readonly<Record<string, string>> => ((values['password'] ?? '').length < LEAST_PASSWORD ? { password: t('newPasswordShort') } : {});
  return (
    <AskDialog
      title={t('changePassword')}
      fields={fields}
      check={check}
      send={change}
      said={() => t('passwordChanged')}
      changes={[]}
      onDone={() => window.location.assign('/')}
      onClose={onClose}
      note={<p className="notice">{t('changePasswordNote')}</p>}
    />
  );
}

function change(values: Values, key: string) {
  return answer(api.POST('/api/session/password', { body: { current: values['current'] ?? '', password: values['password'] ?? '' }, headers: { 'Idempotency-Key': key } }));
}
