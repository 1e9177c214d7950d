import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PagedList } from '#web/parts/paged-list.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort, instantShort, money } from '#web/ui/show.ts';
import { PostSections } from '../sections.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { useStatements } from './questions.ts';
import type { StatementRow } from './questions.ts';
import { statementText } from './text.ts';

/** Statements of the post, newest first; a manager reads a new one. */
export function StatementsPage() {
  const t = useSay(statementText);
  const may = useMay();
  const navigate = useNavigate();
  const [importing, setImporting] = useState(false);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
        {may('postal.manage') ? (
          <Button look="main" onPress={() => setImporting(true)}>
            {t('import')}
          </Button>
        ) : null}
      </div>
      <PostSections />
      <StatementList />
      {importing ? <ImportDialog onClose={() => setImporting(false)} onRead={(id) => void navigate({ to: '/buu-chinh/doi-soat/$id', params: { id } })} /> : null}
    </div>
  );
}

function StatementList() {
  const t = useSay(statementText);
  const { language } = useLanguage();
  const asked = useStatements();
  return (
    <Card title={t('listTitle')} bare>
      <PagedList
        asked={asked}
        label={t('title')}
        none={[t('none'), t('noneHow')]}
        rowId={(row) => row.id}
        total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
        columns={[
          { key: 'number', head: t('number'), cell: (row) => <NumberLink row={row} /> },
          { key: 'period', head: t('period'), cell: (row) => t('periodOf', { from: dayShort(row.fromDay), to: dayShort(row.toDay) }) },
          { key: 'lines', head: t('lines'), cell: (row) => count(row.lines, language), number: true },
          { key: 'differing', head: t('differing'), cell: (row) => (row.differing === 0 ? '0' : <Chip tone="warn">{count(row.differing, language)}</Chip>), number: true },
          { key: 'postage', head: t('postage'), cell: (row) => money(row.postageVnd), number: true },
          { key: 'collected', head: t('collected'), cell: (row) => money(row.codCollectedVnd), number: true },
          { key: 'paid', head: t('paid'), cell: (row) => money(row.codPaidVnd), number: true },
          { key: 'imported', head: t('imported'), cell: (row) => t('by', { name: row.importedBy, at: instantShort(row.importedAt) }) },
        ]}
      />
    </Card>
  );
}

function NumberLink({ row }: { row: StatementRow }) {
  return (
    <Link to="/buu-chinh/doi-soat/$id" params={{ id: row.id }} className="row-open">
      {row.number}
    </Link>
  );
}
