import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantInFull } from '#web/ui/show.ts';
import { ExportButton } from '../exports/export-button.tsx';
import { ReportHeading } from '../report-asked.tsx';
import { ReportTabs } from '../report-tabs.tsx';
import { Definitions } from './definitions.tsx';
import { Differences } from './differences.tsx';
import { useIssuedReport, type IssuedLine, type IssuedReport } from './questions.ts';
import { ReportView } from './report-view.tsx';
import { officialText } from './text.ts';

const route = getRouteApi('/bao-cao/da-ban-hanh/$id');

/** A form as it was issued: its number and hash, what differs from the issue before, and its figures as they stood. */
export function IssuedReportPage() {
  const t = useSay(officialText);
  const { id } = route.useParams();
  const asked = useIssuedReport(id);
  return (
    <div className="page">
      <ReportTabs />
      <Loaded asked={asked} lines={10}>
        {(data) => <Issued data={data} />}
      </Loaded>
      {asked.data === undefined ? <h1 className="out-of-sight">{t('issuedTitle')}</h1> : null}
    </div>
  );
}

function Issued({ data }: { data: IssuedReport }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  const { issued, intact, report, previous, next } = data;
  const print = usePaper((id: string, key) => answer(api.POST('/api/reports/issued/{id}/print', { params: { path: { id } }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })), issued.number);
  return (
    <>
      <p className="no-print">
        <Link to="/bao-cao/bieu-mau" search={{ bieu: issued.form, donVi: issued.unit.code, ky: report.period.kind, ...(report.period.kind === 'free' ? { tu: issued.from, den: issued.to } : { nam: String(report.period.year), so: report.period.number === null ? undefined : String(report.period.number) }) }}>
          {t('back')}
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>
            {t(`form.${issued.form}`)}, {issued.period[language]}
          </h1>
          <p>
            <span className="code">{issued.number}</span> <Chip tone="plain">{t('issueNo', { count: issued.issue })}</Chip>
          </p>
        </div>
        {intact ? (
          <div className="row no-print">
            <Button size="small" onPress={() => print.mutate(issued.id)} pending={print.isPending}>
              {t('printForm')}
            </Button>
            <ExportButton of="issued" asked={{ id: issued.id }} />
          </div>
        ) : null}
      </div>
      {intact ? null : (
        <p className="notice late" role="alert">
          {t('brokenHow')}
        </p>
      )}
      <RefusalNotice error={print.error} />
      {next === null ? null : (
        <p className="notice warn">
          {t('superseded', { number: '' })} <IssueLink issue={next} />
        </p>
      )}
      <ReportHeading heading={report} />
      <Card title={t('issuedTitle')}>
        <Facts
          facts={[
            [t('issuedAt'), instantInFull(issued.issuedAt, language)],
            [t('issuedBy'), issued.issuedBy],
            [t('known'), dayShort(issued.knownOn)],
            [t('setting'), report.settingSays[language]],
            [t('hash'), <Hash key="hash" data={data} />],
            ...(previous === null ? [] : [[t('before'), <IssueLink key="before" issue={previous} />] as const]),
          ]}
        />
      </Card>
      {previous === null ? null : <Differences data={data} />}
      <ReportView report={report} />
      <Definitions report={report} />
    </>
  );
}

function IssueLink({ issue }: { issue: IssuedLine }) {
  return (
    <Link to="/bao-cao/da-ban-hanh/$id" params={{ id: issue.id }}>
      <span className="code">{issue.number}</span>
    </Link>
  );
}

function Hash({ data: { issued, intact } }: { data: IssuedReport }) {
  const t = useSay(officialText);
  return (
    <>
      <span className="code official-hash">{issued.sha256}</span> <Chip tone={intact ? 'ok' : 'late'}>{t(intact ? 'intact' : 'broken')}</Chip>
    </>
  );
}
