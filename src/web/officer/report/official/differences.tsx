import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import type { IssuedReport } from './questions.ts';
import { officialText } from './text.ts';

type Difference = IssuedReport['differences'][number];

/** Every cell of a reissue that differs from the issue before it; where one of the two is not what was issued, that nothing is compared. */
export function Differences({ data: { differences, differing, previousIntact } }: { data: IssuedReport }) {
  const t = useSay(officialText);
  if (differing !== null) return <Table differences={differences} differing={differing} />;
  return (
    <Card title={t('differences')} bare>
      <EmptyState title={t('notCompared')} how={t(previousIntact === false ? 'previousBroken' : 'thisBroken')} />
    </Card>
  );
}

function Table({ differences, differing }: { differences: readonly Difference[]; differing: number }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  const number = (value: number | null) => (value === null ? '–' : count(value, language));
  const units = new Set(differences.map(({ unit }) => unit));
  const shown = differences.length < differing ? t('differingShown', { count: count(differing, language), shown: count(differences.length, language) }) : t('differing', { count: count(differing, language) });
  return (
    <Card title={t('differences')} bare>
      {differences.length === 0 ? (
        <EmptyState title={t('noDifferences')} how={t('noDifferencesHow')} />
      ) : (
        <DataTable<Difference>
          label={t('differences')}
          rows={differences}
          rowId={(row) => `${row.unit} ${row.level} ${row.code ?? ''} ${row.column}`}
          columns={[
            { key: 'row', head: t('row'), folded: 'title', cell: (row) => row.row },
            ...(units.size > 1 ? [{ key: 'unit', head: t('unit'), cell: (row: Difference) => row.unit }] : []),
            { key: 'column', head: t('column'), cell: (row) => `${row.columnNo === null ? '' : `(${row.columnNo}) `}${row.columnName[language]}` },
            { key: 'was', head: t('was'), number: true, cell: (row) => number(row.before) },
            { key: 'is', head: t('is'), number: true, cell: (row) => <span className="strong">{number(row.after)}</span> },
          ]}
          total={shown}
        />
      )}
    </Card>
  );
}
