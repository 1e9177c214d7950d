import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { Changes, Checks } from './checks.tsx';
import type { OfficialReport, Section } from './questions.ts';
import { ReportTable } from './report-table.tsx';
import { officialText } from './text.ts';
import './official.css';

/** A form: what changed, its tables, and the checks. */
export function ReportView({ report }: { report: OfficialReport }) {
  return (
    <>
      <Changes report={report} />
      {report.sections.map((section) => (
        <SectionCard key={section.unit.code} report={report} section={section} />
      ))}
      <Checks report={report} />
    </>
  );
}

function SectionCard({ report, section }: { report: OfficialReport; section: Section }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  const { unit, from, to, asOf, knownOn, regroup } = report;
  const empty = section.rows.every((row) => row.values.every((value) => value === null || value === 0));
  return (
    <Card title={titleOf(section)} bare foot={empty ? undefined : <span className="no-print">{t('arrows')}</span>}>
      {section.note === null ? null : <p className="small official-note">{section.note[language]}</p>}
      {empty ? <EmptyState title={t('nothing')} how={t('nothingHow')} /> : <ReportTable label={section.unit.name} columns={report.columns} section={section} asked={{ unit: unit.code, from, to, asOf, knownOn }} part={regroup === 'whole' ? undefined : { regroup, unit: section.unit.code }} />}
    </Card>
  );
}

function titleOf({ unit }: Section): string {
  return unit.validTo === null ? unit.name : `${unit.name} (${dayShort(unit.validFrom)} – ${dayShort(unit.validTo)})`;
}
