import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { useMe } from '#web/parts/session.tsx';
import { byProcedure } from './by-procedure.ts';
import type { FormsOfProcedure } from './by-procedure.ts';
import { ImportDialog } from './import-dialog.tsx';
import { listForms } from './questions.ts';
import type { FormRow } from './questions.ts';
import { StateChip } from './state-chip.tsx';
import { formsText } from './text.ts';
import './forms.css';

/** The forms of online filing: which procedure has one in force, and its other versions. */
export function FormsPage() {
  const t = useSay(formsText);
  const navigate = useNavigate();
  const asked = useQuery(listForms);
  const [sought, setSought] = useState('');
  const [importing, setImporting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <div className="page">
      <p>
        <Link to="/quan-tri/danh-muc" search={{}}>
          {t('toCatalogue')}
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
        <Button look="main" onPress={() => setImporting(true)}>
          {t('import')}
        </Button>
      </div>
      <search className="forms-search">
        <SearchField label={t('search')} placeholder={t('searchHint')} value={sought} onChange={setSought} keys="/" inputRef={field} />
      </search>
      <Card title={t('forms')} bare>
        <Loaded asked={asked} lines={6}>
          {({ rows }) => <Procedures all={rows} sought={sought} />}
        </Loaded>
      </Card>
      {importing ? <ImportDialog onClose={() => setImporting(false)} onImported={(id) => void navigate({ to: '/quan-tri/to-khai/$id', params: { id } })} /> : null}
    </div>
  );
}

function Procedures({ all, sought }: { all: readonly FormRow[]; sought: string }) {
  const t = useSay(formsText);
  const { language } = useLanguage();
  const { today } = useMe();
  const rows = byProcedure(all, sought, today);
  if (rows.length === 0) return all.length === 0 ? <EmptyState title={t('none')} how={t('noneHow')} /> : <EmptyState title={t('noneFits')} how={t('noneFitsHow')} />;
  return (
    <DataTable
      label={t('forms')}
      rows={rows}
      rowId={(row) => row.code}
      total={t('all', { count: count(rows.length, language) })}
      columns={[
        {
          key: 'procedure',
          head: t('procedure'),
          cell: (row) => (
            <div>
              <p>{row.name}</p>
              <p className="small code">{row.code}</p>
            </div>
          ),
        },
        { key: 'inForce', head: t('inForce'), cell: (row) => <InForce forms={row} /> },
        { key: 'versions', head: t('versions'), cell: (row) => <Versions versions={row.versions} /> },
      ]}
    />
  );
}

function InForce({ forms: { inForce, coming } }: { forms: FormsOfProcedure }) {
  const t = useSay(formsText);
  const next = coming === undefined ? null : <p className="small">{t('comingFrom', { version: coming.version, day: dayShort(coming.inForceFrom ?? '') })}</p>;
  if (inForce === undefined) {
    return (
      <div>
        <Chip tone="quiet">{t('notYet')}</Chip>
        {next}
      </div>
    );
  }
  return (
    <div>
      <p>{t('version', { version: inForce.version })}</p>
      {inForce.inForceFrom ? <p className="small">{t('fromDay', { day: dayShort(inForce.inForceFrom) })}</p> : null}
      {next}
    </div>
  );
}

function Versions({ versions }: { versions: readonly FormRow[] }) {
  const t = useSay(formsText);
  return (
    <ul className="plain-list stack tight">
      {versions.map((one) => (
        <li key={one.id} className="row">
          <Link to="/quan-tri/to-khai/$id" params={{ id: one.id }} aria-label={t('versionOf', { version: one.version, name: one.procedureName })}>
            {t('version', { version: one.version })}
          </Link>
          <StateChip form={one} />
          {one.drafts > 0 ? <span className="small">{t('drafts', { count: one.drafts })}</span> : null}
        </li>
      ))}
    </ul>
  );
}
