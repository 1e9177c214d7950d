import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState, Skeleton } from '#web/ui/states.tsx';
import { searchOf, useAsked } from '../asked.ts';
import type { AskedDays } from '../asked.ts';
import { ExportButton } from '../exports/export-button.tsx';
import type { Unit } from '../questions.ts';
import { ReportAsked } from '../report-asked.tsx';
import { ReportTabs } from '../report-tabs.tsx';
import { PrintRegister } from './print-register.tsx';
import { RegisterRows } from './rows.tsx';
import { registerText } from './text.ts';
import './register.css';

const route = getRouteApi('/bao-cao/so-theo-doi');
const ONE_STOPS: readonly string[] = ['OSS', 'CENTER', 'BRANCH'];

/** The register of a one-stop (Mẫu số 06) in a period of one year. */
export function RegisterPage() {
  const t = useSay(registerText);
  const { asked, units } = useAsked(route.useSearch());
  const oneStops = useOneStops(units);
  return (
    <div className="page">
      <ReportTabs />
      <div>
        <h1>{t('title')}</h1>
        <p className="small register-basis">{t('basis')}</p>
      </div>
      {asked === undefined ? <Skeleton lines={8} /> : <Register asked={asked} oneStops={oneStops} />}
    </div>
  );
}

function Register({ asked, oneStops }: { asked: AskedDays; oneStops: readonly Unit[] }) {
  const t = useSay(registerText);
  const own = useMe().unit;
  const unit = [oneStops.find(({ code }) => code === asked.unit), ONE_STOPS.includes(own.kind) ? own : undefined, oneStops[0]].find((one) => one !== undefined);
  return unit === undefined ? <EmptyState title={t('noUnit')} how={t('noUnitHow')} /> : <RegisterOf unit={unit} asked={{ ...asked, unit: unit.code }} oneStops={oneStops} />;
}

function RegisterOf({ unit, asked, oneStops }: { unit: { name: string }; asked: AskedDays; oneStops: readonly Unit[] }) {
  const t = useSay(registerText);
  const may = useMay();
  const navigate = useNavigate();
  const [printing, setPrinting] = useState(false);
  const question = { unit: asked.unit, from: asked.from, to: asked.to };
  const list = useInfiniteQuery({
    queryKey: ['listRegister', question],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/reports/register', { params: { query: { ...question, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  return (
    <>
      <ReportAsked asked={asked} units={oneStops} refused={list.isError} dated={false} onChange={(next) => void navigate({ to: '/bao-cao/so-theo-doi', search: searchOf(next), replace: true })}>
        {may('report.unit') ? (
          <>
            <Button size="small" onPress={() => setPrinting(true)}>
              {t('print')}
            </Button>
            <ExportButton of="register" asked={question} />
          </>
        ) : null}
      </ReportAsked>
      <Card title={unit.name} bare>
        <Loaded asked={list} lines={8}>
          {() => (rows.length === 0 ? <EmptyState title={t('none')} how={t('noneHow')} /> : <RegisterRows rows={rows} more={moreOf(list)} />)}
        </Loaded>
      </Card>
      {asked.from.slice(0, 4) === asked.to.slice(0, 4) ? null : (
        <p>
          <Button onPress={() => void navigate({ to: '/bao-cao/so-theo-doi', search: searchOf({ ...asked, from: `${asked.to.slice(0, 4)}-01-01` }), replace: true })}>{t('lastYear', { year: asked.to.slice(0, 4) })}</Button>
        </p>
      )}
      {printing ? <PrintRegister question={question} onClose={() => setPrinting(false)} /> : null}
    </>
  );
}

/** The one-stops whose register she may open: her own and those below her unit; all of them for the provincial monitor. */
function useOneStops(units: readonly Unit[]): readonly Unit[] {
  const { unit, role } = useMe();
  const below = new Set([unit.id]);
  for (let before = 0; before < below.size; ) {
    before = below.size;
    for (const one of units) if (one.parentId !== null && below.has(one.parentId)) below.add(one.id);
  }
  return units.filter((one) => ONE_STOPS.includes(one.kind) && (role === 'PROV_MONITOR' || below.has(one.id)));
}
