import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { Skeleton } from '#web/ui/states.tsx';
import { useAsked } from '../asked.ts';
import { Confidence } from '../definition.tsx';
import { ExportButton } from '../exports/export-button.tsx';
import type { Unit } from '../questions.ts';
import { ReportAsked } from '../report-asked.tsx';
import { ReportTabs } from '../report-tabs.tsx';
import { officialOf, officialQueryOf, officialSearchOf, type OfficialAsked } from './asking.ts';
import { Definitions } from './definitions.tsx';
import { Issue } from './issue.tsx';
import { IssuedList } from './issued-list.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { useOfficialReport, type OfficialReport } from './questions.ts';
import { ReportView } from './report-view.tsx';
import { Setting } from './setting.tsx';
import { officialText } from './text.ts';

const route = getRouteApi('/bao-cao/bieu-mau');

/** A form of the law for a unit and a statutory period; every number opens to its dossiers. */
export function OfficialPage() {
  const t = useSay(officialText);
  const search = route.useSearch();
  const { today } = useMe();
  const { asked: days, units } = useAsked(search);
  return (
    <div className="page">
      <ReportTabs />
      <h1>{t('title')}</h1>
      {days === undefined ? <Skeleton lines={8} /> : <Official asked={officialOf(search, days, today)} units={units} />}
    </div>
  );
}

function Official({ asked, units }: { asked: OfficialAsked; units: readonly Unit[] }) {
  const t = useSay(officialText);
  const navigate = useNavigate();
  const report = useOfficialReport(asked);
  const query = officialQueryOf(asked);
  const print = usePaper((body: typeof query, key) => answer(api.POST('/api/reports/official/print', { body, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })), t('paper'));
  const change = (next: OfficialAsked) => void navigate({ to: '/bao-cao/bieu-mau', search: officialSearchOf(next), replace: true });
  return (
    <>
      <ReportAsked
        refused={report.isError}
        asked={asked}
        units={units}
        heading={report.data}
        period={<PeriodChoice asked={asked} onChange={change} />}
        onChange={({ unit, asOf, knownOn }) => change({ ...asked, unit, asOf, knownOn })}
      >
        <Button size="small" onPress={() => print.mutate(query)} pending={print.isPending}>
          {t('printForm')}
        </Button>
        <ExportButton of="official" asked={query} />
      </ReportAsked>
      <RefusalNotice error={print.error} />
      <Loaded asked={report} lines={10}>
        {(data) => (
          <>
            <FormHead asked={asked} report={data} />
            <ReportView report={data} />
            <div className="no-print">
              <IssuedList unit={asked.unit} form={asked.form} />
            </div>
            <Definitions report={data} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Which form this is, how sure that is, how it counts what was withdrawn, and the way to issue it. */
function FormHead({ asked, report }: { asked: OfficialAsked; report: OfficialReport }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  return (
    <div className="official-form">
      <div>
        <h2>
          {t(`form.${report.form}`)}, {report.period.label[language]} <Chip tone="quiet">{t('draft')}</Chip>
        </h2>
        <p>{report.title[language]}</p>
        <p className="small">
          {report.basis} <Confidence of={report.confidence} />
        </p>
        <Setting report={report} />
      </div>
      <div className="no-print">
        <Issue asked={asked} report={report} />
      </div>
    </div>
  );
}
