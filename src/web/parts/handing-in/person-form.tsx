import { useState } from 'react';
import { say } from '#kernel/message.ts';
import type { Problem } from '#kernel/problem.ts';
import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { ID_KINDS, personProblem, personWarnings, readCitizenCard } from '#modules/dossier/rules/people.ts';
import { phoneProblem } from '#modules/dossier/rules/phones.ts';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Select } from '#web/ui/select.tsx';
import { fromCard, personOf } from './people.ts';
import type { PersonFields } from './people.ts';
import { handingInText } from './text.ts';

type PersonFieldsProps = { fields: PersonFields; onChange: (fields: PersonFields) => void; today: string; asked: boolean; autoFocus?: boolean };

/** One person, read from her card or typed. */
export function PersonForm({ fields, onChange, today, asked, autoFocus = false }: PersonFieldsProps) {
  const t = useSay(handingInText);
  const word = useSayCode(dossierWords);
  const error = useErrorOf(asked ? personRefusal(fields, today) : undefined);
  const set = (patch: Partial<PersonFields>) => onChange({ ...fields, ...patch });
  const byNumber = fields.idKind !== 'NONE';
  return (
    <div className="fields">
      <CardField fields={fields} onChange={onChange} autoFocus={autoFocus} />
      <TextField className="wide" label={fields.idKind === 'MST' ? t('nameOfOrganisation') : t('name')} value={fields.name} onChange={(name) => set({ name })} maxLength={200} error={error('name')} />
      <Select label={t('idKind')} value={fields.idKind} onChange={(idKind) => set({ idKind })} choices={ID_KINDS.map((id) => ({ id, label: word(`dossier.idKind.${id}`) }))} />
      {byNumber ? <TextField label={t('idNumber')} value={fields.idNumber} onChange={(idNumber) => set({ idNumber })} mono inputMode="text" maxLength={20} error={error('idNumber')} /> : null}
      <TextField label={t('birth')} value={fields.birth} onChange={(birth) => set({ birth })} optional hint={t('birthHint')} maxLength={10} error={error('birth')} />
      <TextField label={t('phone')} value={fields.phone} onChange={(phone) => set({ phone })} optional inputMode="tel" maxLength={20} error={error('phone')} />
      <TextField label={t('email')} value={fields.email} onChange={(email) => set({ email })} optional inputMode="email" maxLength={200} />
      <TextField className="wide" label={t('address')} value={fields.address} onChange={(address) => set({ address })} optional maxLength={400} />
      <Doubts fields={fields} />
    </div>
  );
}

function CardField({ fields, onChange, autoFocus }: Pick<PersonFieldsProps, 'fields' | 'onChange'> & { autoFocus: boolean }) {
  const t = useSay(handingInText);
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  const read = (typed: string) => {
    const card = readCitizenCard(typed);
    if (!card) return false;
    onChange(fromCard(card, fields));
    setText('');
    setUnread(false);
    announce(t('cardRead', { name: card.name }));
    return true;
  };
  return (
    <div
      className="wide"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey) return;
        event.preventDefault();
        setUnread(text.trim() !== '' && !read(text));
      }}
      onPaste={(event) => {
        if (read(event.clipboardData.getData('text'))) event.preventDefault();
      }}
    >
      <TextField label={t('card')} value={text} onChange={setText} optional scan="here" maxLength={600} hint={t('cardHint')} autoFocus={autoFocus} error={unread ? t('cardUnread') : undefined} />
    </div>
  );
}

/** What does not fit together in the data: to be looked at twice, never a refusal. */
function Doubts({ fields }: { fields: PersonFields }) {
  const word = useSayCode(dossierWords);
  const doubts = fields.idNumber === '' ? [] : personWarnings(personOf(fields));
  if (doubts.length === 0) return null;
  return (
    <div className="notice warn wide" role="status">
      {doubts.map((doubt) => (
        <p key={doubt.code}>{word(doubt.code, doubt.facts)}</p>
      ))}
    </div>
  );
}

/** Why a person's data cannot be taken; the server asks the same rules. */
export function personRefusal(fields: PersonFields, today: string): Problem | undefined {
  const person = personOf(fields);
  if (person.name === '') return { code: 'name', status: 422, facts: { field: 'person.name' } };
  return personProblem(person, 'person', today) ?? phoneProblem(person.phone, 'person');
}

function useErrorOf(refused: Problem | undefined): (field: string) => string | undefined {
  const t = useSay(handingInText);
  const { language } = useLanguage();
  return (field) => {
    if (refused === undefined || refused.facts['field'] !== `person.${field}`) return undefined;
    if (refused.code === 'name') return t('nameMissing');
    const words = Object.entries(dossierWords).find(([code]) => code === refused.code)?.[1];
    return words === undefined ? refused.code : say(words, language, refused.facts);
  };
}
