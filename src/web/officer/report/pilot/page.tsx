import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { EmptyState, Skeleton } from '#web/ui/states.tsx';
import { ExportButton } from '../exports/export-button.tsx';
import { ReportAsked } from '../report-asked.tsx';
import { ReportTabs } from '../report-tabs.tsx';
import { PilotHead } from './head.tsx';
import { planQuery, useAskedPlan, usePilot } from './questions.ts';
import type { AskedPlan, PilotSearch } from './questions.ts';
import { ReportBody } from './report-body.tsx';
import { pilotText } from './text.ts';
import '../report.css';
import './pilot.css';

const route = getRouteApi('/bao-cao/thi-diem');

/** The report of the closing conference: three figures that are never added, and everything that stands behind them. */
export function PilotReportPage() {
  const t = useSay(pilotText);
  const navigate = useNavigate();
  const search = route.useSearch();
  const { plans, plan, asked, ready } = useAskedPlan(search);
  const pilot = usePilot(asked);
  const paper = usePaper(printed, t('paperName'));
  const go = (next: AskedPlan) => void navigate({ to: '/bao-cao/thi-diem', search: addressOf(next), replace: true });
  const whole =
    plan === undefined || asked === undefined || (plan.fromDay === asked.from && plan.toDay === asked.to) ? (
      <></>
    ) : (
      <Button look="quiet" size="small" onPress={() => void navigate({ to: '/bao-cao/thi-diem', search: { phuongAn: plan.code }, replace: true })}>
        {t('wholePlan')}
      </Button>
    );
  if (ready && asked === undefined) {
    return (
      <div className="page">
        <ReportTabs />
        <h1>{t('title')}</h1>
        <EmptyState title={t('noPlan')} how={t('noPlanHow')} />
      </div>
    );
  }
  return (
    <div className="page pilot-page">
      <ReportTabs />
      {pilot.data === undefined ? <h1>{t('title')}</h1> : <PilotHead pilot={pilot.data} />}
      {asked === undefined ? (
        <Skeleton lines={2} />
      ) : (
        <div className="stack no-break">
          {plans.length > 1 ? (
            <div className="no-print">
              <Select label={t('plan')} choices={plans.map((one) => ({ id: one.code, label: one.name }))} value={asked.plan} onChange={(code) => go({ plan: code, ...wholeOf(plans.find((one) => one.code === code), asked) })} />
            </div>
          ) : null}
          <ReportAsked asked={{ unit: pilot.data?.unit.code ?? '', ...asked }} units={[]} refused={pilot.isError} onChange={({ from, to, asOf, knownOn }) => go({ plan: asked.plan, from, to, asOf, knownOn })} heading={pilot.data} ready={whole}>
            <ExportButton of="pilot" asked={planQuery(asked)} />
            <Button size="small" onPress={() => paper.mutate(asked)} pending={paper.isPending}>
              {t('printPaper')}
            </Button>
          </ReportAsked>
          <RefusalNotice error={paper.error} />
        </div>
      )}
      <Loaded asked={pilot} lines={12}>
        {(data) => <ReportBody pilot={data} search={search} />}
      </Loaded>
    </div>
  );
}

function addressOf({ plan, from, to, asOf, knownOn }: AskedPlan): PilotSearch {
  return { phuongAn: plan, tu: from, den: to, tinhDen: asOf, bietDen: knownOn };
}

function wholeOf(plan: { fromDay: string; toDay: string } | undefined, { from, to }: AskedPlan) {
  return plan === undefined ? { from, to } : { from: plan.fromDay, to: plan.toDay };
}

function printed(asked: AskedPlan, key: string): Promise<Blob> {
  return answer(api.POST('/api/reports/pilot/print', { headers: { 'Idempotency-Key': key }, body: planQuery(asked), parseAs: 'blob' }));
}
