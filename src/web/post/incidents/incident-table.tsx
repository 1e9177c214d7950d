import { messages as custodyWords } from '#modules/custody/messages.ts';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, instantShort, money } from '#web/ui/show.ts';
import type { Incident } from './questions.ts';
import { SubjectLink } from './subject-link.tsx';
import { incidentText } from './text.ts';

/** Of these the counts are đồng, of all others things. */
const IN_MONEY: readonly Incident['difference'][] = ['amountDiffers', 'cashDiffers'];

type IncidentTableProps = { open: boolean; rows: readonly Incident[]; more: More; onResolve: (incident: Incident) => void };

/** Incidents in rows: what, about what, who found it, and how it ended or who may end it. */
export function IncidentTable({ open, rows, more, onResolve }: IncidentTableProps) {
  const t = useSay(incidentText);
  const { language } = useLanguage();
  const may = useMay();
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      rowId={(row) => row.id}
      total={t(more ? 'some' : 'all', { count: count(rows.length, language) })}
      more={more}
      columns={[
        { key: 'what', head: t('what'), cell: (row) => <What incident={row} /> },
        { key: 'subject', head: t('subject'), cell: (row) => <SubjectLink incident={row} /> },
        { key: 'where', head: t('where'), cell: (row) => [row.unit.name, row.giverUnitName].filter((name) => name !== null).join(', ') },
        {
          key: 'reported',
          head: t('reported'),
          cell: (row) => (
            <div>
              <p>{t('reportedBy', { name: row.reportedBy ?? t('house'), at: instantShort(row.reportedAt) })}</p>
              {open ? <p className="small">{row.ageHours === 0 ? t('ageNew') : t('age', { hours: count(row.ageHours, language) })}</p> : null}
            </div>
          ),
        },
        ...(open && !may('custody.resolve') ? [] : [{ key: 'outcome', head: t('outcome'), cell: (row: Incident) => <Ending incident={row} onResolve={onResolve} /> }]),
      ]}
    />
  );
}

/** The difference, what was counted, and what its finder wrote. */
export function What({ incident }: { incident: Incident }) {
  const t = useSay(incidentText);
  const word = useSayCode(custodyWords);
  const { language } = useLanguage();
  const { countedOut, countedIn, note } = incident;
  const shown = (counted: number) => (IN_MONEY.includes(incident.difference) ? money(counted) : count(counted, language));
  return (
    <div>
      <p className="strong">{word(`difference.${incident.difference}`)}</p>
      {countedOut === null || countedIn === null ? null : <p className="small">{t('counts', { out: shown(countedOut), in: shown(countedIn) })}</p>}
      {note === null ? null : <p className="small">{note}</p>}
    </div>
  );
}

function Ending({ incident, onResolve }: { incident: Incident; onResolve: (incident: Incident) => void }) {
  const t = useSay(incidentText);
  const may = useMay();
  const word = useSayCode(custodyWords);
  const { resolution } = incident;
  if (resolution !== null) {
    return (
      <div>
        <p className="strong">{word(`outcome.${resolution.outcome}`)}</p>
        <p className="small">{[resolution.explanation, resolution.documentNo].filter((part) => part !== null).join(' · ')}</p>
        <p className="small">{t('reportedBy', { name: resolution.by, at: instantShort(resolution.at) })}</p>
      </div>
    );
  }
  if (!may('custody.resolve')) return null;
  if (incident.mine) return <span className="small">{t('mine')}</span>;
  return (
    <Button size="small" onPress={() => onResolve(incident)} label={`${t('resolve')}: ${word(`difference.${incident.difference}`)} ${incident.subject.label ?? ''}`}>
      {t('resolve')}
    </Button>
  );
}
