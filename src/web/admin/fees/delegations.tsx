import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { ListCard } from './list-card.tsx';
import { delegations, useStandingUnits } from './questions.ts';
import type { Delegation } from './questions.ts';
import { feesText } from './text.ts';
import { Valid } from './valid.tsx';

/** Which organisation issues receipts in an agency's name, by which document. */
export function Delegations() {
  const t = useSay(feesText);
  const { today } = useMe();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Delegation>();
  return (
    <>
      <ListCard
        title={t('delegations')}
        how={t('delegationsHow')}
        none={[t('delegationsNone'), t('delegationsNoneHow')]}
        asked={useQuery(delegations)}
        rowId={(row) => row.id}
        mark={
          <Button look="main" onPress={() => setAdding(true)}>
            {t('newDelegation')}
          </Button>
        }
        columns={[
          { key: 'agency', head: t('agencyField'), cell: (row: Delegation) => row.agency.name },
          { key: 'helper', head: t('helper'), cell: (row: Delegation) => row.helper.name },
          {
            key: 'document',
            head: t('document'),
            cell: (row: Delegation) => (
              <div>
                <p>{row.document}</p>
                {row.delegateAddress === null ? null : <p className="small">{row.delegateAddress}</p>}
                {row.endReason === null ? null : <p className="small">{row.endReason}</p>}
              </div>
            ),
          },
          { key: 'valid', head: t('valid'), cell: (row: Delegation) => <Valid from={row.validFrom} to={row.validTo} /> },
          {
            key: 'act',
            head: t('act'),
            cell: (row: Delegation) =>
              row.endReason === null && (row.validTo === null || row.validTo >= today) ? (
                <Button size="small" look="quiet" onPress={() => setEnding(row)} label={t('endDelegation', { name: row.helper.name })}>
                  {t('end')}
                </Button>
              ) : null,
          },
        ]}
      />
      {adding ? <NewDelegation onClose={() => setAdding(false)} /> : null}
      {ending ? <EndDelegation delegation={ending} onClose={() => setEnding(undefined)} /> : null}
    </>
  );
}

function NewDelegation({ onClose }: { onClose: () => void }) {
  const t = useSay(feesText);
  const { today } = useMe();
  const units = useStandingUnits();
  const helpers = useQuery({ queryKey: ['listHelperOrganisations'], queryFn: () => answer(api.GET('/api/helper-organisations')) });
  return (
    <AskDialog
      title={t('newDelegation')}
      fields={[
        { key: 'agencyCode', kind: 'choice', label: t('agencyField'), choices: units.rows.filter((one) => !one.kind.startsWith('POST')).map((one) => ({ id: one.code, label: one.name })) },
        { key: 'helperOrganisationId', kind: 'choice', label: t('helper'), choices: (helpers.data?.rows ?? []).map((one) => ({ id: one.id, label: one.name })) },
        { key: 'document', kind: 'line', label: t('document'), hint: t('sourceHint'), max: 400 },
        { key: 'delegateAddress', kind: 'line', label: t('delegateAddress'), optional: true, max: 400 },
        { key: 'validFrom', kind: 'day', label: t('from'), first: today },
        { key: 'validTo', kind: 'day', label: t('to'), optional: true },
      ]}
      send={(values, key) =>
        answer(
          api.POST('/api/receipt-delegations', {
            body: { agencyCode: read(values, 'agencyCode'), helperOrganisationId: read(values, 'helperOrganisationId'), document: read(values, 'document'), validFrom: read(values, 'validFrom'), ...answered(values, 'delegateAddress', 'validTo') },
            headers: { 'Idempotency-Key': key },
          }),
        )
      }
      said={() => t('delegationSaved')}
      changes={['listReceiptDelegations']}
      onClose={onClose}
    />
  );
}

function EndDelegation({ delegation, onClose }: { delegation: Delegation; onClose: () => void }) {
  const t = useSay(feesText);
  const { today } = useMe();
  return (
    <AskDialog
      title={t('endDelegation', { name: delegation.helper.name })}
      main={t('end')}
      danger
      note={<p>{t('endDelegationNote')}</p>}
      fields={[
        { key: 'lastDay', kind: 'day', label: t('lastDay'), first: today },
        { key: 'reason', kind: 'line', label: t('reason'), hint: t('sourceHint'), max: 400 },
      ]}
      send={(values, key) => answer(api.POST('/api/receipt-delegations/{id}/end', { params: { path: { id: delegation.id } }, body: { lastDay: read(values, 'lastDay'), reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('delegationEnded')}
      changes={['listReceiptDelegations']}
      onClose={onClose}
    />
  );
}
