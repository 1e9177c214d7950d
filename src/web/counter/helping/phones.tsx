import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { helpText } from './text.ts';

/** For the head: telephones that stand under more people than a family has. */
export function RecurringPhones() {
  const may = useMay();
  return may('assistance.oversee') ? <PhonesCard /> : null;
}

function PhonesCard() {
  const t = useSay(helpText);
  const phones = useQuery({ queryKey: ['listRecurringPhones'], queryFn: () => answer(api.GET('/api/assistance/recurring-phones')) });
  return (
    <Card title={t('phonesTitle')} bare>
      <Loaded asked={phones} lines={2}>
        {({ rows, people, days }) =>
          rows.length === 0 ? (
            <EmptyState title={t('phonesNone')} how={t('phonesHow', { people, days })} />
          ) : (
            <>
              <p className="card-body">{t('phonesHow', { people, days })}</p>
              <DataTable
                label={t('phonesTitle')}
                rows={rows}
                rowId={(row) => `${row.phone} ${row.lastAt}`}
                columns={[
                  { key: 'phone', head: t('phone'), cell: (row) => <span className="code">{row.phone}</span> },
                  { key: 'people', head: t('phonePeople'), cell: (row) => row.people },
                  { key: 'sessions', head: t('phoneSessions'), cell: (row) => row.sessions },
                  { key: 'helpers', head: t('phoneHelpers'), cell: (row) => row.helpers.join(', ') },
                  { key: 'last', head: t('phoneLast'), cell: (row) => instantShort(row.lastAt) },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
