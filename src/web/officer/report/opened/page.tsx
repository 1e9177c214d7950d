import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { messages as openingWords } from '#modules/reporting/messages/opening.ts';
import { SLICES } from '#modules/reporting/rules/measures.ts';
import { REGROUPINGS, type Regrouping } from '#modules/reporting/rules/official-forms.ts';
import { OPENABLE, openingOf, type Openable } from '#modules/reporting/rules/opening.ts';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { given } from '#web/ui/given.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { queryOf, useAsked } from '../asked.ts';
import type { AskedDays, AskedSearch } from '../asked.ts';
import { ExportButton } from '../exports/export-button.tsx';
import { OpenedRows } from './rows.tsx';
import { openedText } from './text.ts';

const route = getRouteApi('/bao-cao/ho-so');

/** The dossiers, sessions or turns a figure counts, and the way back to it. */
export function OpenedRowsPage() {
  const t = useSay(openedText);
  const search = route.useSearch();
  const { asked, units } = useAsked(search);
  const own = useMe().unit;
  const figure = OPENABLE.find((one) => one === search.so);
  return (
    <div className="page narrow">
      <p className="no-print">
        <BackLink search={{ donVi: search.donVi, tu: search.tu, den: search.den, tinhDen: search.tinhDen, bietDen: search.bietDen }} />
      </p>
      {figure === undefined ? <Unknown /> : null}
      {figure === undefined || asked === undefined ? null : <Opened figure={figure} asked={asked} unit={units.find(({ code }) => code === asked.unit)?.name ?? (asked.unit === own.code ? own.name : asked.unit)} cut={{ regroup: REGROUPINGS.find((one) => one === search.gop), part: search.phan, solver: search.noiGiaiQuyet, procedure: search.thuTuc, field: search.linhVuc, slice: SLICES.find((one) => one !== '' && one === search.cach) }} />}
      {figure !== undefined && asked === undefined ? <h1 className="out-of-sight">{t('rowsOf', { name: '' })}</h1> : null}
    </div>
  );
}

function Unknown() {
  const t = useSay(openedText);
  return (
    <>
      <h1 className="out-of-sight">{t('unknown')}</h1>
      <EmptyState title={t('unknown')} how={t('unknownHow')} />
    </>
  );
}

/** Back to the page the number stood on; to the reports where it is not known. */
function BackLink({ search }: { search: AskedSearch }) {
  const t = useSay(openedText);
  const from = useLocation({ select: ({ state }) => state.openedFrom });
  if (from === undefined) return <Link to="/bao-cao" search={search}>{t('back')}</Link>;
  return <Link to={from}>{t('back')}</Link>;
}

type Cut = { readonly regroup: Regrouping | undefined; readonly part: string | undefined; readonly solver: string | undefined; readonly procedure: string | undefined; readonly field: string | undefined; readonly slice: (typeof SLICES)[number] | undefined };

function Opened({ figure, asked, unit, cut }: { figure: Openable; asked: AskedDays; unit: string; cut: Cut }) {
  const t = useSay(openedText);
  const word = useSayCode(openingWords);
  const { today } = useMe();
  const question = { ...queryOf(asked), figure, ...given(cut) };
  const list = useInfiniteQuery({
    queryKey: ['listReportRows', question],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/reports/rows', { params: { query: { ...question, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  const opening = openingOf(figure);
  const name = word(`reporting.opened.${figure}`);
  const shown = (day: string | undefined) => dayShort(day ?? today);
  const parts = [
    opening.over === 'stock' && opening.before === undefined ? t('stock', { day: dayShort(asked.to) }) : t('period', { from: dayShort(asked.from), to: dayShort(asked.to) }),
    cut.part === undefined ? '' : t('ofPart', { code: cut.part }),
    cut.solver === undefined ? '' : t('ofSolver', { code: cut.solver }),
    cut.procedure === undefined ? '' : t('ofProcedure', { code: cut.procedure }),
    cut.field === undefined ? '' : t('ofField', { code: cut.field }),
    cut.slice === undefined ? '' : word(`reporting.slice.${cut.slice}`),
    t('dates', { asOf: shown(asked.asOf), knownOn: shown(asked.knownOn) }),
  ];
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('rowsOf', { name })}</h1>
          <p className="small">{parts.filter((part) => part !== '').join(' · ')}</p>
        </div>
        <ExportButton of="rows" asked={question} />
      </div>
      <Card title={unit} bare>
        <Loaded asked={list} lines={8}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('none')} how={t('noneHow')} />
            ) : (
              <OpenedRows rows={rows} figure={figure} label={name} more={moreOf(list)} />
            )
          }
        </Loaded>
      </Card>
    </>
  );
}
