import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { listPurseBalances } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

const FIGURES = ['received', 'returned', 'handedOver', 'differences', 'inTills'] as const;

/** A day of the unit, purse by purse: what came, what went, and what lies in its tills at the end. */
export function Balances() {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { today } = useMe();
  const [day, setDay] = useState<string | undefined>(today);
  const asked = useQuery(listPurseBalances(day ?? today));
  return (
    <Card title={t('balancesTitle')} bare>
      <div className="card-body">
        <div className="row">
          <DateField label={t('day')} value={day} onChange={setDay} />
        </div>
      </div>
      <Loaded asked={asked} lines={3}>
        {({ purses, openSessions, uncountersigned }) => (
          <DataTable
            label={t('balancesTitle')}
            rows={purses}
            rowId={(row) => row.purse}
            total={t('balancesTotal', { open: openSessions, unsigned: uncountersigned })}
            columns={[
              { key: 'purse', head: t('purse'), cell: (row) => word(`purse.${row.purse}`) },
              ...FIGURES.map((figure) => ({ key: figure, head: t(figure), cell: (row: (typeof purses)[number]) => money(row[figure]), number: true })),
            ]}
          />
        )}
      </Loaded>
    </Card>
  );
}
