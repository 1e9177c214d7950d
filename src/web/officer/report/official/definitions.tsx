import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Confidence } from '../definition.tsx';
import type { Column, OfficialReport } from './questions.ts';
import { officialText } from './text.ts';

/** What each column counts, word for word as paper and file print it. */
export function Definitions({ report }: { report: OfficialReport }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  return (
    <details className="card official-definitions">
      <summary>
        <h2>{t('definitions')}</h2>
      </summary>
      <DataTable<Column>
        label={t('definitions')}
        rows={report.columns}
        rowId={(column) => column.id}
        columns={[
          ...(report.columns.some(({ no }) => no !== null) ? [{ key: 'no', head: t('column'), cell: ({ no }: Column) => (no === null ? <span className="small">{t('ours')}</span> : `(${no})`) }] : []),
          { key: 'counts', head: t('counts'), folded: 'title', cell: (column) => <Counts column={column} /> },
          { key: 'when', head: t('when'), folded: 'text', cell: ({ definition }) => <span className="small">{definition.period[language]}</span> },
          { key: 'basis', head: t('basis'), folded: 'text', cell: (column) => <Basis column={column} /> },
        ]}
        total={report.countedAs[language]}
      />
    </details>
  );
}

function Counts({ column: { group, definition, missing } }: { column: Column }) {
  const { language } = useLanguage();
  return (
    <div className="official-counts">
      <p className="strong">{group === null ? definition.name[language] : `${group[language]} – ${definition.name[language]}`}</p>
      <p className="small">{definition.counts[language]}</p>
      {missing === null ? null : <p className="small strong">{missing[language]}</p>}
    </div>
  );
}

function Basis({ column: { definition } }: { column: Column }) {
  return (
    <div className="official-basis">
      <p className="small">{definition.basis}</p>
      <Confidence of={definition.confidence} />
    </div>
  );
}
