import { Link } from '@tanstack/react-router';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { instantShort } from '#web/ui/show.ts';
import type { CounterDay } from './questions.ts';
import { counterText } from './text.ts';

const TONES = { overdue: 'late', today: 'warn', nextMorning: 'quiet' } as const;

/** What was received and is not with a department yet, most urgent first. */
export function WaitingHandovers({ waiting }: { waiting: CounterDay['handovers'] }) {
  const t = useSay(counterText);
  return (
    <Card title={t('waitingTitle')} bare mark={<span className="small">{t('waitingCount', { count: waiting.length })}</span>}>
      {waiting.length === 0 ? (
        <EmptyState title={t('waitingNone')} how={t('waitingNoneHow')} />
      ) : (
        <DataTable
          label={t('waitingTitle')}
          rows={waiting}
          rowId={(row) => row.dossierId}
          columns={[
            { key: 'code', head: t('dossier'), cell: (row) => <DossierLink id={row.dossierId} code={row.code} /> },
            { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName },
            { key: 'until', head: t('until'), cell: (row) => instantShort(row.handoverBy) },
            { key: 'due', head: t('state'), cell: (row) => <Chip tone={TONES[row.due]}>{t(`due.${row.due}`)}</Chip> },
          ]}
        />
      )}
    </Card>
  );
}

/** A dossier's code that opens the dossier. */
export function DossierLink({ id, code }: { id: string; code: string | null }) {
  const t = useSay(counterText);
  return (
    <Link to="/ho-so/$id" params={{ id }} className="row-open">
      <span className="code">{code ?? t('noCodeYet')}</span>
    </Link>
  );
}
