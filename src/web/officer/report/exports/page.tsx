import { Link } from '@tanstack/react-router';
import { INDICATOR_NAMES, INDICATORS } from '#modules/reporting/rules/indicators.ts';
import { KEPT_DAYS } from '#modules/reporting/rules/export-limits.ts';
import { isUnfinished } from '#modules/reporting/rules/export-words.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { ReportTabs } from '../report-tabs.tsx';
import { ExportProgress } from './export-progress.tsx';
import { useExports, useGiveUp, useSaving, type Export } from './questions.ts';
import { exportsText } from './text.ts';
import { fileWords } from './words.ts';
import './exports.css';

/** The files one asked for: how far each is, to save, to give up. */
export function ExportsPage() {
  const t = useSay(exportsText);
  const { language } = useLanguage();
  const asked = useExports();
  const giveUp = useGiveUp();
  const saving = useSaving();
  return (
    <div className="page">
      <ReportTabs />
      <h1>{t('title')}</h1>
      <p className="small">{t('keptHow', { days: KEPT_DAYS })}</p>
      <RefusalNotice error={giveUp.error ?? saving.error} />
      <Loaded asked={asked}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return (
            <Card title={t('list')} bare>
              {rows.length === 0 ? (
                <EmptyState title={t('none')} how={t('noneHow')}>
                  <Link to="/bao-cao/thi-diem">{t('toReports')}</Link>
                </EmptyState>
              ) : (
                <DataTable
                  label={t('title')}
                  rows={rows}
                  rowId={(row) => row.id}
                  total={t(asked.hasNextPage ? 'totalMore' : 'total', { count: count(rows.length, language) })}
                  more={moreOf(asked)}
                  columns={[
                    { key: 'what', head: t('what'), folded: 'title', cell: (row) => <What row={row} /> },
                    { key: 'asked', head: t('asked'), cell: (row) => instantShort(row.askedAt) },
                    { key: 'state', head: t('state'), cell: (row) => <ExportProgress row={row} /> },
                    { key: 'act', head: t('act'), cell: (row) => <RowAct row={row} onGiveUp={() => giveUp.mutate(row.id)} onSave={(fileName) => saving.mutate({ id: row.id, fileName })} busy={giveUp.isPending || saving.isPending} /> },
                  ]}
                />
              )}
            </Card>
          );
        }}
      </Loaded>
    </div>
  );
}

/** What is in a file, of whom and of which days. */
function What({ row }: { row: Export }) {
  const t = useSay(exportsText);
  const word = useSayCode(fileWords);
  const { language } = useLanguage();
  const { from, to } = row.asked;
  const days = typeof from === 'string' && typeof to === 'string' ? [t('period', { from: dayShort(from), to: dayShort(to) })] : [];
  const indicatorIn = (id: string) => INDICATORS.filter((one) => one === id).map((one) => INDICATOR_NAMES[one][language])[0];
  return (
    <div className="exports-what">
      <span className="strong">{`${word(`reporting.exported.${row.of}`)} · ${t(row.format)}`}</span>
      <span className="small">{[...askedIn(row, word, indicatorIn), ...days].join(' · ')}</span>
    </div>
  );
}

function RowAct({ row, onGiveUp, onSave, busy }: { row: Export; onGiveUp: () => void; onSave: (fileName: string) => void; busy: boolean }) {
  const t = useSay(exportsText);
  const word = useSayCode(fileWords);
  const { fileName } = row;
  if (isUnfinished(row.state)) {
    return (
      <Button size="small" onPress={onGiveUp} pending={busy} label={t('giveUpNamed', { name: word(`reporting.exported.${row.of}`) })}>
        {t('giveUp')}
      </Button>
    );
  }
  if (row.state !== 'ready' || fileName === null) return null;
  return (
    <Button size="small" onPress={() => onSave(fileName)} pending={busy} label={t('saveNamed', { name: fileName })}>
      {t('save')}
    </Button>
  );
}

/** What tells one file from another, and the words a code has. */
const TOLD_BY = { plan: '', form: 'reporting.form', indicator: '', figure: 'reporting.opened', unit: '', procedure: '', field: '', periodKind: 'reporting.periodKind', number: '', year: '' } as const;

/** What was asked, in the words of the question. */
function askedIn({ asked }: Export, word: (code: string) => string, indicatorIn: (id: string) => string | undefined): string[] {
  return Object.entries(TOLD_BY).flatMap(([name, words]) => {
    const value = asked[name];
    if (value === undefined) return [];
    const told = name === 'indicator' ? indicatorIn(String(value)) : undefined;
    return [told ?? (words === '' ? String(value) : word(`${words}.${value}`))];
  });
}
