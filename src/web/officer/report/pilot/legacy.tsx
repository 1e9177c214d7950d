import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { daysOf, valueOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { pilotText } from './text.ts';

/** What others published, quoted beside what is counted here and never mixed with it. */
export function Legacy({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  const [first] = pilot.legacy;
  return (
    <Card title={t('legacy')} bare mark={<Chip tone="quiet">{t('quotedLong')}</Chip>} foot={first === undefined ? undefined : `${first.note[language]} ${t('legacyHow')}`}>
      {first === undefined ? (
        <EmptyState title={t('noLegacy')} how={t('noLegacyHow')} />
      ) : (
        <DataTable
          label={t('legacy')}
          rows={pilot.legacy}
          rowId={(row) => row.figure}
          columns={[
            {
              key: 'wording',
              head: t('wording'),
              cell: (row) => (
                <div>
                  <p>
                    {row.figure} · <q lang="vi">{row.wording}</q>
                  </p>
                  <p className="small">{t('periodOf', { from: dayShort(row.fromDay), to: dayShort(row.toDay) })}</p>
                </div>
              ),
            },
            { key: 'quoted', head: t('quotedValue'), number: true, cell: (row) => <span className="quoted">{count(row.value, language)}</span> },
            { key: 'counted', head: t('counted'), number: true, cell: (row) => <OpenFigure figure={row.figure} asked={daysOf(pilot)} value={valueOf(pilot, row.figure)} /> },
            { key: 'source', head: t('source'), cell: (row) => <span className="small">{`${row.source} ${row.definition}`}</span> },
          ]}
        />
      )}
    </Card>
  );
}
