import { useState } from 'react';
import { useMay } from '#web/parts/session.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { findAreas, useAreas } from '../booking/areas.ts';
import type { Area } from '../booking/areas.ts';
import { postalWords } from '../words.ts';
import { AreaDialog } from './area-dialog.tsx';
import { keepingText } from './text.ts';

const PAGE = 30;

/** The areas of the tariff: which there are, which of our units lie where; entered and put right by a manager. */
export function AreasCard() {
  const t = useSay(keepingText);
  const may = useMay();
  const { language } = useLanguage();
  const areas = useAreas();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [editing, setEditing] = useState<Area | 'new'>();
  const found = findAreas(areas.rows, text);
  const rows = found.slice(0, shown);
  return (
    <Card
      title={t('areas')}
      bare
      mark={
        may('postal.manage') ? (
          <Button size="small" onPress={() => setEditing('new')}>
            {t('addArea')}
          </Button>
        ) : undefined
      }
    >
      <div className="card-body">
        <SearchField label={t('areaFind')} value={text} onChange={setText} />
      </div>
      <RefusalNotice error={areas.error} />
      {rows.length === 0 ? (
        <EmptyState title={t('areasNone')} how={t('areasNoneHow')} />
      ) : (
        <AreaTable rows={rows} total={t('areasCount', { shown: count(rows.length, language), all: count(areas.rows.length, language) })} more={found.length > shown ? () => setShown(shown + PAGE) : undefined} onEdit={may('postal.manage') ? setEditing : undefined} />
      )}
      {editing ? <AreaDialog area={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} /> : null}
    </Card>
  );
}

type AreaTableProps = { rows: readonly Area[]; total: string; more: (() => void) | undefined; onEdit: ((area: Area) => void) | undefined };

function AreaTable({ rows, total, more, onEdit }: AreaTableProps) {
  const t = useSay(keepingText);
  const word = useSayCode(postalWords);
  return (
    <DataTable
      label={t('areas')}
      rows={rows}
      rowId={(row) => row.code}
      total={total}
      more={more ? { load: more, loading: false } : undefined}
      columns={[
        {
          key: 'name',
          head: t('area'),
          cell: (row) => (
            <div>
              <p>{row.name}</p>
              <p className="small code">{row.code}</p>
            </div>
          ),
        },
        { key: 'province', head: t('province'), cell: (row) => row.province },
        {
          key: 'kind',
          head: t('areaKind'),
          cell: (row) => (
            <span className="row">
              {word(`postal.${row.kind}`)}
              {row.majorCity ? <Chip>{t('majorCity')}</Chip> : null}
            </span>
          ),
        },
        { key: 'units', head: t('areaUnits'), cell: (row) => row.unitIds.length, number: true },
        { key: 'valid', head: t('valid'), cell: (row) => (row.validTo === null ? t('since', { from: dayShort(row.validFrom) }) : t('period', { from: dayShort(row.validFrom), to: dayShort(row.validTo) })) },
        { key: 'source', head: t('source'), cell: (row) => <span className="small">{row.source}</span> },
        {
          key: 'act',
          head: t('act'),
          cell: (row) =>
            onEdit ? (
              <Button size="small" onPress={() => onEdit(row)} label={`${t('editArea')} ${row.name}`}>
                {t('editArea')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}
