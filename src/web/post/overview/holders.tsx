import { Link } from '@tanstack/react-router';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip, type Tone } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { searchOf } from './questions.ts';
import type { Holder, Overview } from './questions.ts';
import { overviewText } from './text.ts';

const TONES = { post: 'post', bag: 'post', carrier: 'warn', agency: 'plain', citizen: 'quiet' } as const satisfies Record<Holder['side'], Tone>;

/** Who has in hand now what is on the way, most first; a holder opens to what she holds. */
export function Holders({ overview }: { overview: Overview }) {
  const t = useSay(overviewText);
  const { language } = useLanguage();
  const name = useHolderName();
  return (
    <Card title={t('holders')} bare>
      {overview.holders.length === 0 ? (
        <EmptyState title={t('holdersNone')} how={t('holdersNoneHow')} />
      ) : (
        <DataTable
          label={t('holders')}
          rows={overview.holders}
          rowId={(row) => `${row.kind} ${row.staffId} ${row.unitId} ${row.ref}`}
          columns={[
            {
              key: 'holder',
              head: t('holder'),
              cell: (row) => (
                <div>
                  <Link to="/buu-chinh/danh-sach" search={searchOf(row)} className="row-open">
                    {name(row)}
                  </Link>
                  {row.kind === 'staff' && row.unitName ? <p className="small">{row.unitName}</p> : null}
                </div>
              ),
            },
            { key: 'side', head: t('kind'), cell: (row) => <Chip tone={TONES[row.side]}>{t(`side.${row.side}`)}</Chip> },
            { key: 'count', head: t('items'), cell: (row) => count(row.count, language), number: true },
            { key: 'since', head: t('oldest'), cell: (row) => instantShort(row.oldestSince) },
          ]}
        />
      )}
    </Card>
  );
}

/** What a holder is called: a person by name, a unit by its shelf, a bag by its number. */
export function useHolderName(): (holder: Holder) => string {
  const t = useSay(overviewText);
  return ({ kind, side, name, ref }) => {
    if (kind === 'bag') return t('bag', { number: ref ?? name });
    if (kind === 'unit') return t('shelf', { unit: name });
    return name === '' ? t(`side.${side}`) : name;
  };
}
