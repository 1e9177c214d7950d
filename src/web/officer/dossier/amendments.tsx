import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords } from './words.ts';

type Amendment = Dossier['amendments'][number];
type Say = (key: keyof typeof dossierText, facts?: Readonly<Record<string, unknown>>) => string;
type Word = (code: string) => string;

/** What was corrected after reception, with the value that stood there before. */
export function Amendments({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  if (dossier.amendments.length === 0) return null;
  return (
    <Card title={t('amendments')} bare>
      <DataTable
        label={t('amendments')}
        rows={dossier.amendments}
        rowId={(one) => `${one.field} ${one.madeAt}`}
        columns={[
          { key: 'field', head: t('amendedField'), cell: (one) => fieldWords(one, t, word) },
          { key: 'old', head: t('oldValue'), cell: (one) => (one.oldValue === null ? '–' : <del>{valueWords(one, one.oldValue, t, word)}</del>) },
          { key: 'new', head: t('newValue'), cell: (one) => nameOf(dossier, one) ?? valueWords(one, one.newValue, t, word) },
          { key: 'why', head: t('amendReason'), cell: (one) => `${one.reason} · ${one.madeBy ?? ''}, ${instantShort(one.madeAt)}` },
        ]}
      />
    </Card>
  );
}

function fieldWords({ field }: Amendment, t: Say, word: Word): string {
  const [kind = '', which = ''] = field.split('.');
  if (kind === 'party') return word(`dossier.party.${which}`);
  if (kind === 'correction') return word(which === 'open' ? 'dossier.move.openCorrection' : 'dossier.move.signCorrection');
  if (kind === 'paper') return t('amended.paper', { no: which });
  return kind === 'resultChoice' || kind === 'quantity' ? t(`amended.${kind}`) : field;
}

/** The name of the person who stands there now. */
function nameOf(dossier: Dossier, { newValue }: Amendment): string | undefined {
  return dossier.parties.find((party) => party.id === newValue)?.name;
}

/** A person's old data are kept apart and never stand in a list: the entry names only that they were replaced. */
function valueWords({ field }: Amendment, value: string | null, t: Say, word: Word): string {
  if (value === null) return '–';
  if (field.startsWith('party.')) return UUID.test(value) ? t('personReplaced') : value;
  return field === 'resultChoice' ? word(`dossier.resultChoice.${value}`) : value;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
