import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, money } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { FigureLines, OpenFigure } from './figure-lines.tsx';
import { balancesOf } from './questions.ts';
import type { Balances, Figure } from './questions.ts';
import { deskText } from './text.ts';

const FIGURES = ['received', 'returned', 'handedOver', 'differences', 'cash', 'card', 'transfer'] as const;
const TILL_TONES = { open: 'plain', closed: 'warn', countersigned: 'ok' } as const;

/** What the unit took, gave back and handed on in a day, purse by purse, and where its cash lies at the end of it. */
export function DayMoney() {
  const t = useSay(deskText);
  const { today } = useMe();
  const [day, setDay] = useState<string>(today);
  const asked = useQuery(balancesOf(day));
  return (
    <>
      <div className="desk-day">
        <DateField label={t('day')} value={day} onChange={(chosen) => setDay(chosen ?? today)} />
      </div>
      <Loaded asked={asked} lines={6}>
        {(balances) => (
          <>
            <PurseTable balances={balances} />
            <TillsOfDay balances={balances} />
          </>
        )}
      </Loaded>
    </>
  );
}

function PurseTable({ balances }: { balances: Balances }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const [open, setOpen] = useState<Figure>();
  const { day } = balances;
  const title = t('dayTitle', { day: dayShort(day) });
  return (
    <Card title={title} bare foot={<p className="small">{t('dayHow')}</p>}>
      <DataTable
        label={title}
        rows={balances.purses}
        rowId={(row) => row.purse}
        columns={[
          { key: 'purse', head: t('purse'), cell: (row) => <span className="strong">{word(`purse.${row.purse}`)}</span> },
          ...FIGURES.map((figure) => ({
            key: figure,
            head: t(`figure.${figure}`),
            number: true,
            cell: (row: Balances['purses'][number]) => <OpenFigure figure={{ figure, purse: row.purse, amount: row[figure], day }} onOpen={setOpen} />,
          })),
        ]}
      />
      {open ? <FigureLines figure={open} onClose={() => setOpen(undefined)} /> : null}
    </Card>
  );
}

function TillsOfDay({ balances }: { balances: Balances }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const inTills = balances.purses.map((row) => `${word(`purse.${row.purse}`)}: ${money(row.inTills)}`).join(' · ');
  return (
    <Card
      title={t('tillsOfDay')}
      bare
      foot={
        <>
          <p>
            <span className="strong">{t('inTills')}</span> {inTills}
          </p>
          <p className="small">{t('openCount', { open: balances.openSessions, waiting: balances.uncountersigned })}</p>
        </>
      }
    >
      {balances.tills.length === 0 ? (
        <EmptyState title={t('tillsOfDayNone')} how={t('tillsOfDayNoneHow')} />
      ) : (
        <DataTable
          label={t('tillsOfDay')}
          rows={balances.tills}
          rowId={(till) => till.sessionId}
          columns={[
            {
              key: 'staff',
              head: t('holder'),
              cell: (till) => (
                <Link to="/ca-quy/$id" params={{ id: till.sessionId }} className="row-open">
                  {till.staff}
                </Link>
              ),
            },
            { key: 'till', head: t('till'), cell: (till) => till.till ?? t('carried') },
            { key: 'state', head: t('state'), cell: (till) => <Chip tone={TILL_TONES[till.state]}>{word(`cashSession.${till.state}`)}</Chip> },
            ...PURSES.map((purse) => ({ key: purse, head: word(`purse.${purse}`), cell: (till: Balances['tills'][number]) => money(till.cash[purse]), number: true })),
          ]}
        />
      )}
    </Card>
  );
}
