import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { ListCard } from './list-card.tsx';
import { accounts, useStandingUnits } from './questions.ts';
import type { Account } from './questions.ts';
import { feesText } from './text.ts';
import { Valid } from './valid.tsx';

/** Where transfers go, by unit and purse: the agency's account or the delegated one. */
export function Accounts() {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ListCard
        title={t('accounts')}
        how={t('accountsHow')}
        none={[t('accountsNone'), t('accountsNoneHow')]}
        asked={useQuery(accounts)}
        rowId={(row) => row.id}
        mark={
          <Button look="main" onPress={() => setAdding(true)}>
            {t('newAccount')}
          </Button>
        }
        columns={[
          { key: 'unit', head: t('unit'), cell: (row: Account) => row.unit.name },
          { key: 'purse', head: t('purse'), cell: (row: Account) => word(`purse.${row.purse}`) },
          {
            key: 'bank',
            head: t('bank'),
            cell: (row: Account) => (
              <div>
                <p>{row.bankName}</p>
                <p className="small code">{row.bankBin}</p>
              </div>
            ),
          },
          {
            key: 'account',
            head: t('account'),
            cell: (row: Account) => (
              <div>
                <p className="code">{row.account}</p>
                <p className="small">{row.holder}</p>
              </div>
            ),
          },
          { key: 'ownership', head: t('ownership'), cell: (row: Account) => t(`ownership.${row.ownership}`) },
          { key: 'valid', head: t('valid'), cell: (row: Account) => <Valid from={row.validFrom} to={row.validTo} /> },
          { key: 'source', head: t('source'), cell: (row: Account) => <span className="small">{row.basis}</span> },
        ]}
      />
      {adding ? <NewAccount onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function NewAccount({ onClose }: { onClose: () => void }) {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const { today } = useMe();
  const units = useStandingUnits();
  const fields: Field[] = [
    { key: 'unitCode', kind: 'choice', label: t('unit'), choices: units.byCode },
    { key: 'purse', kind: 'choice', label: t('purse'), choices: PURSES.map((id) => ({ id, label: word(`purse.${id}`) })) },
    { key: 'bankBin', kind: 'line', label: t('bankBin'), hint: t('bankBinHint'), max: 6 },
    { key: 'bankName', kind: 'line', label: t('bank'), max: 200 },
    { key: 'account', kind: 'line', label: t('account'), max: 19 },
    { key: 'holder', kind: 'line', label: t('holder'), hint: t('holderHint'), max: 200 },
    { key: 'ownership', kind: 'choice', label: t('ownership'), choices: OWNERSHIPS.map((id) => ({ id, label: t(`ownership.${id}`) })) },
    { key: 'basis', kind: 'line', label: t('source'), hint: t('sourceHint'), max: 400 },
    { key: 'validFrom', kind: 'day', label: t('from'), first: today },
    { key: 'validTo', kind: 'day', label: t('to'), optional: true },
  ];
  const check = (values: Values) => ({
    ...(/^\d{6}$/.test(read(values, 'bankBin')) ? {} : { bankBin: t('bankBinWrong') }),
    ...(/^[0-9A-Z]{4,19}$/.test(read(values, 'account')) ? {} : { account: t('accountWrong') }),
  });
  return (
    <AskDialog
      title={t('newAccount')}
      broad
      note={<p>{t('accountNote')}</p>}
      fields={fields}
      check={check}
      send={(values, key) => answer(api.POST('/api/collection-accounts', { body: bodyOf(values), headers: { 'Idempotency-Key': key } }))}
      said={() => t('accountSaved')}
      changes={['listCollectionAccounts']}
      onClose={onClose}
    />
  );
}

const OWNERSHIPS = ['agency', 'delegated'] as const;

function bodyOf(values: Values) {
  return {
    unitCode: read(values, 'unitCode'),
    purse: PURSES.find((one) => one === read(values, 'purse')) ?? 'fee',
    bankBin: read(values, 'bankBin'),
    bankName: read(values, 'bankName'),
    account: read(values, 'account'),
    holder: read(values, 'holder'),
    ownership: OWNERSHIPS.find((one) => one === read(values, 'ownership')) ?? 'agency',
    basis: read(values, 'basis'),
    validFrom: read(values, 'validFrom'),
    ...answered(values, 'validTo'),
  };
}
