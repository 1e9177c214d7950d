import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { messagesText } from './text.ts';
import { MESSAGES_CHANGED, messageWords } from './words.ts';
import type { Message } from './words.ts';
import './messages.css';

type Said = Pick<Message, 'id' | 'template' | 'state'> & { readonly at: string };

/** A person decides that it goes out again; where nobody knows whether it arrived she is told so first. */
export function ResendDialog({ message: { id, template, state, at }, onClose }: { message: Said; onClose: () => void }) {
  const t = useSay(messagesText);
  const word = useSayCode(messageWords);
  return (
    <AskDialog
      title={t('resendOf', { what: word(`messageTemplate.${template}`), at: instantShort(at) })}
      main={t('resend')}
      note={<p className={state === 'uncertain' ? 'notice warn' : undefined}>{t(state === 'uncertain' ? 'resendUncertain' : 'resendFailed')}</p>}
      fields={[]}
      send={(_values, key) => answer(api.POST('/api/messages/{id}/resend', { params: { path: { id } }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('resent')}
      changes={MESSAGES_CHANGED}
      onClose={onClose}
    />
  );
}

/** The words as they go out; a code of one use is never shown. */
export function ReadDialog({ title, subject, text, onClose }: { title: string; subject: string | null; text: string | null; onClose: () => void }) {
  const t = useSay(messagesText);
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      broad
      actions={
        <Button look="quiet" keys="Esc" onPress={onClose} autoFocus>
          {t('close')}
        </Button>
      }
    >
      {subject === null ? null : <p className="strong">{subject}</p>}
      <p className="message-words">{text ?? t('erased')}</p>
    </Dialog>
  );
}
