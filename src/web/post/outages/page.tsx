import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { PostSections } from '../sections.tsx';
import { CloseDialog, OpenDialog } from './dialogs.tsx';
import type { Outage } from './dialogs.tsx';
import { outageText } from './text.ts';

/** When units of the post could not work: declared with a reason, ended by a person; what was promised stands still meanwhile. */
export function OutagesPage() {
  const t = useSay(outageText);
  const [opening, setOpening] = useState(false);
  const [closing, setClosing] = useState<Outage>();
  const asked = useQuery({ queryKey: ['listOutages'], queryFn: () => answer(api.GET('/api/postal-outages')) });
  const units = asked.data?.units ?? [];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        {units.length > 0 ? (
          <div className="actions">
            <Button look="main" onPress={() => setOpening(true)}>
              {t('open')}
            </Button>
          </div>
        ) : null}
      </div>
      <PostSections />
      <p className="post-how">{t('how')}</p>
      <Loaded asked={asked} lines={6}>
        {({ rows }) => (
          <Card title={t('title')} bare>
            {rows.length === 0 ? <EmptyState title={t('none')} how={t('noneHow')} /> : <Outages rows={rows} may={units} onClose={setClosing} />}
          </Card>
        )}
      </Loaded>
      {opening ? <OpenDialog units={units} onClose={() => setOpening(false)} /> : null}
      {closing ? <CloseDialog outage={closing} onClose={() => setClosing(undefined)} /> : null}
    </div>
  );
}

function Outages({ rows, may, onClose }: { rows: readonly Outage[]; may: readonly { id: string }[]; onClose: (outage: Outage) => void }) {
  const t = useSay(outageText);
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      rowId={(row) => row.id}
      total={t('total', { count: rows.length })}
      columns={[
        { key: 'unit', head: t('unit'), cell: (row) => row.unitName },
        { key: 'from', head: t('from'), cell: (row) => instantShort(row.fromAt) },
        { key: 'to', head: t('to'), cell: (row) => (row.toAt === null ? <Chip tone="late">{t('lasting')}</Chip> : instantShort(row.toAt)) },
        { key: 'reason', head: t('reason'), cell: (row) => row.reason },
        { key: 'by', head: t('by'), cell: (row) => (row.closedBy === null || row.closedBy === row.openedBy ? row.openedBy : `${row.openedBy}, ${row.closedBy}`) },
        {
          key: 'act',
          head: t('act'),
          cell: (row) =>
            row.toAt === null && may.some((unit) => unit.id === row.unitId) ? (
              <Button size="small" onPress={() => onClose(row)} label={`${t('close')}: ${row.unitName}`}>
                {t('close')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}
