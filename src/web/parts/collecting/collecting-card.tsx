import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messages as mandateWords } from '#modules/mandate/messages.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { AuthoriseDialog } from './authorise-dialog.tsx';
import './collecting.css';
import { collectText } from './text.ts';

type Collecting = Answered<'listCollectAuthorisations'>;
export type Authorisation = Collecting['rows'][number];

/** What an act on an authorisation makes old. */
const COLLECT_CHANGES = ['listCollectAuthorisations'];

function collectingOf(id: string) {
  return queryOptions({ queryKey: ['listCollectAuthorisations', id], queryFn: () => answer(api.GET('/api/dossiers/{id}/collect-authorisations', { params: { path: { id } } })) });
}

/** Who may take the result for its owner: entered, used once, taken back; with the rule on certification. */
export function CollectingCard({ dossierId, onUse }: { dossierId: string; onUse?: (authorisation: Authorisation) => void }) {
  const t = useSay(collectText);
  const asked = useQuery(collectingOf(dossierId));
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<Authorisation>();
  return (
    <Card
      title={t('title')}
      mark={
        <Button size="small" onPress={() => setAdding(true)}>
          {t('add')}
        </Button>
      }
    >
      <Loaded asked={asked} lines={2}>
        {({ rows, rule }) => (
          <div className="stack">
            <RuleLines rule={rule} />
            {rows.length === 0 ? <p className="small">{t('none')}</p> : null}
            <ul className="plain-list stack tight">
              {rows.map((row) => (
                <AuthorisationLine key={row.id} authorisation={row} onUse={onUse} onRevoke={() => setRevoking(row)} />
              ))}
            </ul>
          </div>
        )}
      </Loaded>
      {adding ? <AuthoriseDialog dossierId={dossierId} changes={COLLECT_CHANGES} onClose={() => setAdding(false)} /> : null}
      {revoking ? <RevokeDialog authorisation={revoking} onClose={() => setRevoking(undefined)} /> : null}
    </Card>
  );
}

function RuleLines({ rule }: { rule: Collecting['rule'] }) {
  const t = useSay(collectText);
  const word = useSayCode(mandateWords);
  if (rule === null) return null;
  const relatives = rule.relatives.map((relative) => word(`relation.${relative}`).toLowerCase()).join('; ');
  return (
    <div>
      <p>{rule.certifiedNeeded ? t('ruleLaw', { relatives }) : t('ruleFree')}</p>
      <p className="small">{`${word(`collectBasis.${rule.basis}`)}. ${t('source', { source: rule.source })}`}</p>
    </div>
  );
}

type LineProps = { authorisation: Authorisation; onUse: ((authorisation: Authorisation) => void) | undefined; onRevoke: () => void };

function AuthorisationLine({ authorisation, onUse, onRevoke }: LineProps) {
  const t = useSay(collectText);
  const word = useSayCode(mandateWords);
  const { person, relation, certified, state, toDay } = authorisation;
  return (
    <li className="collect-line">
      <div>
        <p className="strong">{person ? `${person.name} · ${person.idNumber}` : t('erased')}</p>
        <p className="small">{[word(`relation.${relation}`), t(certified ? 'isCertified' : 'notCertified'), person?.documentNo ?? '', t('until', { day: dayShort(toDay) })].filter((text) => text !== '').join(' · ')}</p>
      </div>
      <Chip tone={state === 'inForce' ? 'ok' : 'quiet'}>{word(`collectState.${state}`)}</Chip>
      {state === 'inForce' ? (
        <div className="actions">
          {onUse && person ? (
            <Button size="small" onPress={() => onUse(authorisation)} label={`${t('use')}: ${person.name}`}>
              {t('use')}
            </Button>
          ) : null}
          <Button size="small" look="quiet" onPress={onRevoke} label={`${t('revoke')}: ${person?.name ?? ''}`}>
            {t('revoke')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function RevokeDialog({ authorisation, onClose }: { authorisation: Authorisation; onClose: () => void }) {
  const t = useSay(collectText);
  return (
    <AskDialog
      title={t('revokeTitle')}
      main={t('revoke')}
      danger
      fields={[{ key: 'idNumber', kind: 'line', label: t('ownerShown'), max: 20 }]}
      send={(values, key) => answer(api.POST('/api/collect-authorisations/{id}/revoke', { params: { path: { id: authorisation.id } }, body: { idNumber: read(values, 'idNumber').toUpperCase().replaceAll(/[^0-9A-Z]/g, '') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('revoked')}
      changes={COLLECT_CHANGES}
      onClose={onClose}
    />
  );
}
