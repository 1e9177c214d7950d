import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { timeOf } from '#web/ui/show.ts';
import type { CounterDay } from './questions.ts';
import { AskVoid } from './voids/ask-void.tsx';
import { counterText } from './text.ts';
import { DossierLink } from './waiting-handovers.tsx';

/** The day's countable events, latest first; one kind of them when a figure was opened. */
export function DayEvents({ events, type }: { events: CounterDay['events']; type: string | undefined }) {
  const t = useSay(counterText);
  const word = useSayCode(counterText);
  const shown = events.filter((event) => type === undefined || event.type === type).toReversed();
  const title = type === undefined ? t('dayTitle') : `${t('dayTitle')}: ${word(`event.${type}`)}`;
  return (
    <Card title={title} bare mark={<span className="small">{t('dayCount', { count: shown.length })}</span>}>
      {shown.length === 0 ? (
        <EmptyState title={t('dayEmpty')} how={t('dayEmptyHow')} />
      ) : (
        <DataTable
          label={title}
          rows={shown}
          rowId={(row) => row.entryId}
          columns={[
            { key: 'time', head: t('time'), cell: (row) => timeOf(row.happenedAt) },
            { key: 'what', head: t('what'), cell: (row) => (row.voided ? <Chip tone="quiet">{`${word(`event.${row.type}`)} · ${t('voided')}`}</Chip> : <AskVoid entryId={row.entryId} event={word(`event.${row.type}`)} changes={[]} />) },
            { key: 'dossier', head: t('dossier'), cell: (row) => (row.dossierId ? <DossierLink id={row.dossierId} code={row.code} /> : '') },
            { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName ?? '' },
            { key: 'by', head: t('by'), cell: (row) => row.actor ?? '' },
          ]}
        />
      )}
    </Card>
  );
}
