import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messages as mandateWords } from '#modules/mandate/messages.ts';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { MyPage, UnprovenNote } from './my-page.tsx';
import { listMyMandates, type Mandate } from './questions.ts';
import { mandateText } from './text-more.ts';

/** Who may do what in her name, what was done, and the way to end it. */
export function MandatesPage() {
  const t = useSay(mandateText);
  return (
    <MyPage title={t('title')} lead={t('lead')}>
      {(me) => (
        <>
          <UnprovenNote me={me} />
          <Mandates />
        </>
      )}
    </MyPage>
  );
}

function Mandates() {
  const t = useSay(mandateText);
  const [revoking, setRevoking] = useState<Mandate>();
  return (
    <>
      <Loaded asked={useQuery(listMyMandates)}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('none')} how={t('noneHow')} />
          ) : (
            <ul className="my-list">
              {rows.map((row) => (
                <Row key={row.id} row={row} onRevoke={() => setRevoking(row)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {revoking === undefined ? null : <Revoke mandate={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

function Row({ row, onRevoke }: { row: Mandate; onRevoke: () => void }) {
  const t = useSay(mandateText);
  const word = useSayCode(mandateWords);
  const { state, organisation, unitName, grantedBy, grantedAt, kinds, scope, covers, fromDay, toDay, uses } = row;
  return (
    <li className="my-row tall">
      <span className="row spread">
        <span className="strong">{organisation}</span>
        <Chip tone={state === 'inForce' ? 'ok' : 'quiet'}>{word(`mandateState.${state}`)}</Chip>
      </span>
      <Facts
        facts={[
          [t('may'), kinds.map((kind) => t(kind)).join(', ')],
          [t('for'), scope === 'visit' ? t('visit') : covers.map(({ name }) => name).join('; ')],
          [t('term'), fromDay === toDay ? dayShort(fromDay) : t('fromTo', { from: dayShort(fromDay), to: dayShort(toDay) })],
          [t('granted'), t('grantedAt', { at: instantShort(grantedAt), unit: unitName, name: grantedBy })],
        ]}
      />
      <Uses uses={uses} />
      {state === 'inForce' ? (
        <span>
          <Button look="danger" label={t('revokeOf', { name: organisation })} onPress={onRevoke}>
            {t('revoke')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}

function Uses({ uses }: { uses: Mandate['uses'] }) {
  const t = useSay(mandateText);
  const because = useSayCode(mandateText);
  const refused = uses.filter(({ refusal }) => refusal !== null).length;
  if (uses.length === 0) return <span className="small">{t('unused')}</span>;
  return (
    <details>
      <summary>{t('uses', { used: uses.length - refused, refused })}</summary>
      <ul className="my-uses">
        {uses.map(({ at, by, kinds, procedureCode, refusal }) => (
          <li key={`${at} ${kinds.join(' ')}`}>
            <span>
              {instantShort(at)} · {by} · {kinds.map((kind) => t(kind)).join(', ')} · <span className="code">{procedureCode}</span>
            </span>
            {refusal === null ? null : (
              <span className="small">
                <Chip tone="late">{t('refusedUse')}</Chip> {because(refusal)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Revoke({ mandate: { id, organisation }, onClose }: { mandate: Mandate; onClose: () => void }) {
  const t = useSay(mandateText);
  const announce = useAnnounce();
  const act = useAct((mandateId: string, key) => answer(api.POST('/api/my/mandates/{id}/revoke', { params: { path: { id: mandateId } }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listMyMandates'],
    onDone: () => {
      announce(t('revoked'));
      onClose();
    },
  });
  return (
    <ActDialog title={t('revokeTitle')} main={t('revoke')} act={act} onMain={() => act.mutate(id)} onClose={onClose} danger backFirst>
      <p>{t('revokeHow', { name: organisation })}</p>
    </ActDialog>
  );
}
