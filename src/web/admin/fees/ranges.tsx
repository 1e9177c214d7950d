import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { Select } from '#web/ui/select.tsx';
import { count } from '#web/ui/show.ts';
import { ListCard } from './list-card.tsx';
import { NewRange } from './new-range.tsx';
import { ranges, useStandingUnits } from './questions.ts';
import type { Range } from './questions.ts';
import { feesText } from './text.ts';

const EVERY = 'every';

/** Receipt numbers by till, how far each range is used, and which runs out. */
export function Ranges() {
  const t = useSay(feesText);
  const [adding, setAdding] = useState(false);
  const [unit, setUnit] = useState(EVERY);
  const asked = useQuery(ranges);
  const units = useStandingUnits();
  const used = new Set((asked.data?.rows ?? []).map((row) => row.unit.code));
  const choices = [{ id: EVERY, label: t('everyUnit') }, ...units.byCode.filter((one) => used.has(one.id))];
  return (
    <>
      <ListCard
        title={t('ranges')}
        how={t('rangesHow')}
        none={[t('rangesNone'), t('rangesNoneHow')]}
        asked={asked}
        pick={(row) => unit === EVERY || row.unit.code === unit}
        rowId={(row) => row.id}
        mark={
          <Button look="main" onPress={() => setAdding(true)}>
            {t('newRange')}
          </Button>
        }
        columns={[
          {
            key: 'till',
            head: t('till'),
            cell: (row: Range) => (
              <div>
                <p className="strong">{row.workstation ?? row.staff?.name ?? ''}</p>
                <p className="small">{row.unit.name}</p>
              </div>
            ),
          },
          { key: 'agency', head: t('agency'), cell: (row: Range) => row.agency.name },
          { key: 'series', head: t('series'), cell: (row: Range) => <span className="code">{`${row.template} ${row.symbol}`}</span> },
          { key: 'year', head: t('year'), cell: (row: Range) => row.year, number: true },
          { key: 'numbers', head: t('numbers'), cell: (row: Range) => t('numbersOf', { from: row.from, to: row.to }), number: true },
          { key: 'left', head: t('left'), cell: (row: Range) => <Left range={row} />, number: true },
        ]}
      >
        <div className="card-body">
          <div className="fields">
            <Select label={t('unit')} choices={choices} value={unit} onChange={setUnit} />
          </div>
        </div>
      </ListCard>
      {adding ? <NewRange onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function Left({ range }: { range: Range }) {
  const t = useSay(feesText);
  const { language } = useLanguage();
  if (range.low) return <Chip tone={range.left === 0 ? 'late' : 'warn'}>{`${count(range.left, language)} · ${range.left === 0 ? t('usedUp') : t('low')}`}</Chip>;
  return <>{count(range.left, language)}</>;
}
