import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { CHANGED } from './questions.ts';
import type { Webhook } from './questions.ts';
import { integrationText } from './text.ts';

type WebhookDialogProps = { webhook: Webhook; onSecret: (secret: string) => void; onClose: () => void };

/** A secret, shown once: it ends only when somebody says that it is copied. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useSay(integrationText);
  return (
    <Dialog
      title={t('secretTitle')}
      open
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose} autoFocus>
          {t('secretKept')}
        </Button>
      }
    >
      <p className="notice warn">{t('secretNote')}</p>
      <p className="code webhook-text">{secret}</p>
    </Dialog>
  );
}

/** A trial that tells of nothing. */
export function TestDialog({ webhook: { id, url }, onClose }: WebhookDialogProps) {
  const t = useSay(integrationText);
  return (
    <AskDialog
      title={t('testOf', { url: hostOf(url) })}
      main={t('test')}
      note={<p>{t('testNote')}</p>}
      fields={[]}
      send={(_values, key) => answer(api.POST('/api/webhooks/{id}/test', about(id, key)))}
      said={() => t('tested')}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}

/** Everything since a day, told again. */
export function ReplayDialog({ webhook: { id, url }, onClose }: WebhookDialogProps) {
  const t = useSay(integrationText);
  return (
    <AskDialog
      title={t('replayOf', { url: hostOf(url) })}
      main={t('replay')}
      note={<p>{t('replayNote')}</p>}
      fields={[{ key: 'from', kind: 'day', label: t('replayFrom'), hint: t('replayHint') }]}
      send={(values, key) => answer(api.POST('/api/webhooks/{id}/replay', { ...about(id, key), body: { from: `${read(values, 'from')}T00:00:00+07:00` } }))}
      said={() => t('replayed')}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}

/** Another secret. */
export function RotateDialog({ webhook: { id, url }, onSecret, onClose }: WebhookDialogProps) {
  const t = useSay(integrationText);
  return (
    <AskDialog
      title={t('rotateOf', { url: hostOf(url) })}
      main={t('rotate')}
      note={<p className="notice">{t('rotateNote')}</p>}
      fields={[]}
      send={(_values, key) => answer(api.POST('/api/webhooks/{id}/secret', about(id, key)))}
      said={() => t('rotated')}
      changes={CHANGED}
      onDone={({ secret }) => onSecret(secret)}
      onClose={onClose}
    />
  );
}

/** The end of a subscription. */
export function EndDialog({ webhook: { id, url }, onClose }: WebhookDialogProps) {
  const t = useSay(integrationText);
  return (
    <AskDialog
      title={t('endOf', { url: hostOf(url) })}
      main={t('end')}
      note={<p className="notice warn">{t('endNote')}</p>}
      fields={[{ key: 'reason', kind: 'line', label: t('reason'), max: 300 }]}
      send={(values, key) => answer(api.POST('/api/webhooks/{id}/end', { ...about(id, key), body: { reason: read(values, 'reason') } }))}
      said={() => t('wasEnded')}
      changes={CHANGED}
      onClose={onClose}
      danger
    />
  );
}

/** The machine of an address: enough for a title. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function about(id: string, key: string) {
  return { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
}
