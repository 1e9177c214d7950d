import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { instantShort } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { counterText } from '../text.ts';
import { DossierLink } from '../waiting-handovers.tsx';
import type { Leaving, LeavingItem } from './questions.ts';
import { handoverText } from './text.ts';

type LeavingListProps = { rows: readonly Leaving[]; item: LeavingItem; taken: readonly string[]; onTaken: (ids: readonly string[]) => void };

/** What may leave, ticked by scan, mouse or space bar. */
export function LeavingList({ rows, item, taken, onTaken }: LeavingListProps) {
  const t = useSay(handoverText);
  const c = useSay(counterText);
  const free = rows.filter((row) => !row.onOffer).map((row) => row.dossierId);
  const all = free.length > 0 && free.every((id) => taken.includes(id));
  const title = item === 'papers' ? t('listTitle') : t('listResults');
  const toggle = (id: string, on: boolean) => onTaken(on ? [...taken, id] : taken.filter((one) => one !== id));
  return (
    <Card
      title={title}
      bare
      mark={
        <span className="row">
          <span className="small" role="status">
            {t('listCount', { scanned: taken.length, count: rows.length })}
          </span>
          {free.length > 0 ? (
            <Button size="small" onPress={() => onTaken(all ? [] : free)}>
              {all ? t('takeNone') : t('takeAll')}
            </Button>
          ) : null}
        </span>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={t('listNone')} how={t('listNoneHow')} />
      ) : (
        <DataTable
          label={title}
          rows={rows}
          rowId={(row) => row.dossierId}
          columns={[
            {
              key: 'taken',
              head: t('taken'),
              cell: (row) =>
                row.onOffer ? (
                  <Chip tone="warn">{t('onOffer')}</Chip>
                ) : (
                  <Tick checked={taken.includes(row.dossierId)} onChange={(on) => toggle(row.dossierId, on)} label={`${t('taken')} ${row.code ?? ''}`}>
                    {null}
                  </Tick>
                ),
            },
            { key: 'code', head: c('dossier'), cell: (row) => <DossierLink id={row.dossierId} code={row.code} /> },
            { key: 'procedure', head: c('procedure'), cell: (row) => row.procedureName },
            { key: 'until', head: c('until'), cell: (row) => (row.until ? instantShort(row.until) : '') },
          ]}
        />
      )}
    </Card>
  );
}
