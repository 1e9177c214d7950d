import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { AreaField } from './area-field.tsx';
import type { Area } from './areas.ts';
import type { Contact } from './send-draft.ts';
import { sendText } from './send-text.ts';
import { bookingText } from './text.ts';

type ContactFieldsProps = {
  who: 'sender' | 'receiver';
  contact: Contact;
  area: string | undefined;
  areas: readonly Area[];
  /** Booking was tried: what is missing says so. */
  asked: boolean;
  onContact: (contact: Contact) => void;
  onArea: (code: string | null) => void;
};

/** Somebody the post writes to, and in which area she lives. */
export function ContactFields({ who, contact, area, areas, asked, onContact, onArea }: ContactFieldsProps) {
  const t = useSay(sendText);
  const shared = useSay(bookingText);
  const missing = (text: string, words: string) => (asked && text.trim() === '' ? words : undefined);
  return (
    <>
      <div className="fields">
        <TextField label={t(`${who}Name`)} value={contact.name} onChange={(name) => onContact({ ...contact, name })} maxLength={200} error={missing(contact.name, who === 'sender' ? t('senderMissing') : shared('nameMissing'))} />
        <TextField label={t(`${who}Phone`)} value={contact.phone} onChange={(phone) => onContact({ ...contact, phone })} optional inputMode="tel" maxLength={20} />
        <TextField className="wide" label={t(`${who}Address`)} value={contact.address} onChange={(address) => onContact({ ...contact, address })} maxLength={400} error={missing(contact.address, shared('addressMissing'))} />
      </div>
      <AreaField label={t(`${who}Area`)} areas={areas} value={area} onChange={(code) => onArea(code ?? null)} error={asked && area === undefined ? shared('areaMissing') : undefined} />
    </>
  );
}
