import { Link } from '@tanstack/react-router';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { ClockMark } from './clock-mark.tsx';
import type { InboxState } from './filter.ts';
import type { SubmissionRow } from './questions.ts';
import { inboxText } from './text.ts';

const TONES = { waiting: 'plain', answered: 'warn', asked: 'quiet', withdrawing: 'warn', settled: 'ok' } as const satisfies Record<InboxState, Tone>;

type SubmissionRowsProps = { rows: readonly SubmissionRow[]; more: More; label: string };

/** The submissions, the nearest limit first; arrows go from row to row, Enter opens. */
export function SubmissionRows({ rows, more, label }: SubmissionRowsProps) {
  const t = useSay(inboxText);
  const { language } = useLanguage();
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => row.dossierId}
      total={t(more ? 'some' : 'all', { count: count(rows.length, language) })}
      more={more}
      columns={[
        { key: 'submission', head: t('submission'), cell: (row) => <Who row={row} /> },
        { key: 'procedure', head: t('procedure'), cell: (row) => row.procedure.name },
        { key: 'submitted', head: t('submitted'), cell: (row) => instantShort(row.submittedAt) },
        { key: 'clock', head: t('clock'), cell: (row) => <Limit row={row} /> },
        { key: 'standing', head: t('standing'), cell: (row) => <Standing row={row} /> },
      ]}
    />
  );
}

function Who({ row }: { row: SubmissionRow }) {
  const t = useSay(inboxText);
  return (
    <div>
      <p>
        <Link to="/ho-so-truc-tuyen/$id" params={{ id: row.dossierId }} className="row-open">
          <span className="code">{row.code ?? row.receiptNo}</span>
        </Link>
      </p>
      <p className="small">{row.applicant.name}</p>
      {row.helpedBy === null ? null : (
        <p className="row small inbox-helped">
          {t('helped', { name: row.helpedBy.name })} {row.helpedBy.employer === 'post' ? <PostBadge /> : null}
        </p>
      )}
    </div>
  );
}

function Limit({ row }: { row: SubmissionRow }) {
  const t = useSay(inboxText);
  if (row.clock) return <ClockMark clock={row.clock} />;
  return <span className="small">{t(CLOCKLESS[row.state] ?? 'answeredInTime')}</span>;
}

const CLOCKLESS: Readonly<Partial<Record<InboxState, 'waitsForCitizen' | 'waitsForDecision'>>> = { asked: 'waitsForCitizen', withdrawing: 'waitsForDecision' };

function Standing({ row }: { row: SubmissionRow }) {
  const t = useSay(inboxText);
  return (
    <span className="inbox-clock">
      <Chip tone={TONES[row.state]}>{t(`state.${row.state}`)}</Chip>
      {row.prepared ? <PostBadge>{t('prepared')}</PostBadge> : null}
    </span>
  );
}
