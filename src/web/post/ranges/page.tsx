import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { PostSections } from '../sections.tsx';
import { LoadDialog, RecallDialog } from './dialogs.tsx';
import { rangeName } from './range-name.ts';
import type { Range } from './range-name.ts';
import { rangeText } from './text.ts';

/** The ranges of posting numbers of the manager's units and desks: load, see what is left, recall. */
export function RangesPage() {
  const t = useSay(rangeText);
  const [loading, setLoading] = useState(false);
  const [recalling, setRecalling] = useState<Range>();
  const asked = useQuery({ queryKey: ['listWaybillRanges'], queryFn: () => answer(api.GET('/api/waybill-ranges')) });
  const units = asked.data?.units ?? [];
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
        {units.length > 0 ? (
          <div className="actions">
            <Button look="main" onPress={() => setLoading(true)}>
              {t('load')}
            </Button>
          </div>
        ) : null}
      </div>
      <PostSections />
      <Loaded asked={asked} lines={6}>
        {({ rows }) => <Ranges rows={rows} may={units} onRecall={setRecalling} />}
      </Loaded>
      {loading ? <LoadDialog units={units} onClose={() => setLoading(false)} /> : null}
      {recalling ? <RecallDialog range={recalling} onClose={() => setRecalling(undefined)} /> : null}
    </div>
  );
}

function Ranges({ rows, may, onRecall }: { rows: readonly Range[]; may: readonly { id: string }[]; onRecall: (range: Range) => void }) {
  const t = useSay(rangeText);
  const { language } = useLanguage();
  const low = rows.filter((row) => row.low).length;
  return (
    <>
      {low > 0 ? <p className="notice warn">{t('warning', { count: low })}</p> : null}
      <Card title={t('range')} bare>
        {rows.length === 0 ? (
          <EmptyState title={t('none')} how={t('noneHow')} />
        ) : (
          <DataTable
            label={t('title')}
            rows={rows}
            rowId={(row) => row.id}
            total={t('total', { count: rows.length })}
            columns={[
              { key: 'range', head: t('range'), cell: (row) => <RangeName row={row} /> },
              { key: 'unit', head: t('unit'), cell: (row) => row.unit.name },
              { key: 'used', head: t('used'), cell: (row) => row.state === 'recalled' ? '' : `${count(row.total - row.left, language)} / ${count(row.total, language)}`, number: true },
              { key: 'left', head: t('left'), cell: (row) => count(row.left, language), number: true },
              { key: 'next', head: t('next'), cell: (row) => <span className="code">{row.next ?? ''}</span> },
              { key: 'state', head: t('state'), cell: (row) => <RangeState row={row} /> },
              { key: 'loaded', head: t('loadedAt'), cell: (row) => `${instantShort(row.loadedAt)}${row.loadedBy ? `, ${row.loadedBy}` : ''}` },
              {
                key: 'act',
                head: t('act'),
                cell: (row) =>
                  row.state === 'open' && row.left > 0 && may.some((unit) => unit.id === row.unit.id) ? (
                    <Button size="small" onPress={() => onRecall(row)} label={`${t('recall')} ${rangeName(row)}`}>
                      {t('recall')}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </Card>
    </>
  );
}

function RangeName({ row }: { row: Range }) {
  return (
    <div className="code">
      <p>{row.first.postingNo} –</p>
      <p>{row.last.postingNo}</p>
    </div>
  );
}

function RangeState({ row }: { row: Range }) {
  const t = useSay(rangeText);
  if (row.state === 'recalled') {
    return (
      <div>
        <Chip tone="quiet">{t('state.recalled')}</Chip>
        {row.recalledAt ? <p className="small">{t('recalledBecause', { when: instantShort(row.recalledAt), reason: row.recallReason ?? '' })}</p> : null}
      </div>
    );
  }
  if (row.left === 0) return <Chip tone="late">{t('usedUp')}</Chip>;
  return <Chip tone={row.low ? 'warn' : 'ok'}>{t(row.low ? 'low' : 'state.open')}</Chip>;
}
