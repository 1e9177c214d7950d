import { messages as mandateWords } from '#modules/mandate/messages.ts';
import { RELATIONS } from '#modules/mandate/rules/collecting.ts';
import { CITIZEN_IDS } from '#modules/mandate/rules/mandates.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read, type Values } from '#web/parts/asking/fields.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { collectText } from './text.ts';

type AuthoriseProps = { dossierId: string; changes: readonly string[]; onClose: () => void };

/** The paper as it is shown: who may take the result, what she is to the owner, whether it is certified. */
export function AuthoriseDialog({ dossierId, changes, onClose }: AuthoriseProps) {
  const t = useSay(collectText);
  const word = useSayCode(mandateWords);
  return (
    <AskDialog
      title={t('title')}
      main={t('add')}
      note={<p>{t('addFor')}</p>}
      fields={[
        { key: 'person.name', kind: 'line', label: t('name'), max: 200 },
        { key: 'idKind', kind: 'segments', label: t('idKind'), choices: CITIZEN_IDS.map((id) => ({ id, label: t(id) })), first: 'CCCD' },
        { key: 'person.idNumber', kind: 'line', label: t('idNumber'), max: 20 },
        { key: 'relation', kind: 'choice', label: t('relation'), choices: RELATIONS.map((id) => ({ id, label: word(`relation.${id}`) })) },
        { key: 'certified', kind: 'tick', label: t('certified') },
        { key: 'documentNo', kind: 'line', label: t('documentNo'), max: 200 },
        { key: 'toDay', kind: 'day', label: t('toDay'), hint: t('toDayHow'), optional: true },
      ]}
      send={(values, key) => answer(api.POST('/api/dossiers/{id}/collect-authorisations', { params: { path: { id: dossierId } }, body: asked(values), headers: { 'Idempotency-Key': key } }))}
      said={() => t('entered')}
      changes={changes}
      onClose={onClose}
    />
  );
}

function asked(values: Values) {
  const idKind = CITIZEN_IDS.find((one) => one === read(values, 'idKind')) ?? 'CCCD';
  const relation = RELATIONS.find((one) => one === read(values, 'relation')) ?? 'other';
  const toDay = read(values, 'toDay');
  return {
    person: { name: read(values, 'person.name'), idKind, idNumber: read(values, 'person.idNumber').toUpperCase().replaceAll(/[^0-9A-Z]/g, '') },
    relation,
    certified: read(values, 'certified') === 'yes',
    documentNo: read(values, 'documentNo'),
    ...(toDay === '' ? {} : { toDay }),
  };
}
