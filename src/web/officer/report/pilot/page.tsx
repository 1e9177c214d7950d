import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
import { Habits } from './habits.tsx';
import { PilotHead } from './head.tsx';
import { Legacy } from './legacy.tsx';
import { Months } from './months.tsx';
import { Narratives } from './narrative.tsx';
import { PilotOverlap } from './overlap.tsx';
import { Payroll } from './payroll.tsx';
import { Quality, SatisfactionAndOnline } from './quality.tsx';
import { planQuery, useAskedPlan, usePilot } from './questions.ts';
import type { AskedPlan, Pilot, PilotSearch } from './questions.ts';
import { Hands, Splits } from './splits.tsx';
import { Targets } from './targets.tsx';
import { pilotText } from './text.ts';
import { Three } from './three.tsx';
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
          <ReportAsked asked={{ unit: pilot.data?.unit.code ?? '', ...asked }} units={[]} onChange={({ from, to, asOf, knownOn }) => go({ plan: asked.plan, from, to, asOf, knownOn })} heading={pilot.data}>
            {plan !== undefined && (plan.fromDay !== asked.from || plan.toDay !== asked.to) ? (
              <Button size="small" onPress={() => void navigate({ to: '/bao-cao/thi-diem', search: { phuongAn: plan.code }, replace: true })}>
                {t('wholePlan')}
              </Button>
            ) : null}
            <ExportButton of="pilot" asked={planQuery(asked)} />
            <Button size="small" onPress={() => paper.mutate(asked)} pending={paper.isPending}>
              {t('printPaper')}
            </Button>
          </ReportAsked>
          <RefusalNotice error={paper.error} />
        </div>
      )}
      <Loaded asked={pilot} lines={12}>
        {(data) => <Report pilot={data} search={search} />}
      </Loaded>
    </div>
  );
}

const SECTIONS = ['three', 'byMonth', 'hands', 'splits', 'habits', 'payroll', 'quality', 'legacy', 'targets', 'narrative'] as const;
type SectionId = (typeof SECTIONS)[number];

function Report({ pilot, search }: { pilot: Pilot; search: PilotSearch }) {
  const t = useSay(pilotText);
  const bodies: Readonly<Record<SectionId, ReactNode>> = {
    three: (
      <>
        <Three pilot={pilot} />
        <PilotOverlap pilot={pilot} />
      </>
    ),
    byMonth: <Months pilot={pilot} />,
    hands: <Hands pilot={pilot} />,
    splits: <Splits pilot={pilot} />,
    habits: <Habits pilot={pilot} />,
    payroll: <Payroll pilot={pilot} />,
    quality: (
      <>
        <Quality pilot={pilot} />
        <SatisfactionAndOnline pilot={pilot} />
      </>
    ),
    legacy: <Legacy pilot={pilot} />,
    targets: <Targets pilot={pilot} />,
    narrative: <Narratives pilot={pilot} />,
  };
  return (
    <div className="pilot-body">
      <nav className="pilot-contents no-print" aria-label={t('contents')}>
        {SECTIONS.map((section) => (
          <Link key={section} to="/bao-cao/thi-diem" search={search} hash={section} className="menu-row" activeOptions={{ includeHash: true }}>
            {t(section)}
          </Link>
        ))}
      </nav>
      <div className="pilot-sections">
        {SECTIONS.map((section) => (
          <div key={section} id={section} className="pilot-section">
            {bodies[section]}
          </div>
        ))}
      </div>
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
