import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { messages as feedbackWords } from '#modules/feedback/messages.ts';
import type { Language } from '#kernel/message.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { ReportTabs } from '#web/officer/report/report-tabs.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable, type Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { Select } from '#web/ui/select.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { satisfactionText } from './text.ts';
import { Words } from './words.tsx';

const route = getRouteApi('/bao-cao/hai-long');
const MONTHS = 12;

type Figures = Answered<'listSatisfaction'>;
type Group = Figures['total'];

/** The survey of a month: shares of groups large enough to hide everybody in them. */
export function SatisfactionPage() {
  const t = useSay(satisfactionText);
  const navigate = useNavigate();
  const { today } = useMe();
  const search = route.useSearch();
  const months = lastMonths(today);
  const month = months.find((one) => one === search.thang) ?? today.slice(0, 7);
  const figures = useQuery({ queryKey: ['listSatisfaction', month], queryFn: () => answer(api.GET('/api/satisfaction', { params: { query: { month } } })) });
  return (
    <div className="page">
      <ReportTabs />
      <h1>{t('title')}</h1>
      <p className="notice">{t('notion')}</p>
      <div className="report-asked no-print">
        <Select label={t('month')} choices={months.map((one) => ({ id: one, label: t('monthOf', { month: one.slice(5), year: one.slice(0, 4) }) }))} value={month} onChange={(next) => void navigate({ to: '/bao-cao/hai-long', search: { ...search, thang: next }, replace: true })} />
      </div>
      <Loaded asked={figures} lines={8}>
        {(data) => (
          <>
            <p className="small">{`${data.unitName} · ${data.until === null ? t('notYet') : t('until', { day: dayShort(data.until) })}`}</p>
            <Groups figures={data} />
            <Questions figures={data} />
          </>
        )}
      </Loaded>
      <Words key={month} month={month} />
    </div>
  );
}

function Groups({ figures }: { figures: Figures }) {
  const t = useSay(satisfactionText);
  const word = useSayCode(feedbackWords);
  const columns = useGroupColumns();
  const rows = [
    { name: t('all'), group: figures.total },
    ...figures.byKind.map((group) => ({ name: word(`rated.${group.key}`), group })),
    ...figures.byEmployer.map((group) => ({ name: group.key === 'post' ? t('post') : t('agency'), group })),
  ];
  return (
    <Card title={t('groups')} bare foot={t('groupsFoot', { floor: figures.floor })}>
      <DataTable label={t('groups')} rows={rows} rowId={(row) => row.group.key} columns={[{ key: 'name', head: t('group'), folded: 'title', cell: (row) => row.name }, ...columns]} />
    </Card>
  );
}

function Questions({ figures }: { figures: Figures }) {
  const t = useSay(satisfactionText);
  const { language } = useLanguage();
  const columns = useGroupColumns();
  return (
    <Card title={t('questions')} bare foot={[...new Set(figures.questions.map((one) => one.source))].join(' · ')}>
      <DataTable
        label={t('questions')}
        rows={figures.questions}
        rowId={(row) => row.group.key}
        columns={[
          {
            key: 'question',
            head: t('question'),
            folded: 'title',
            cell: (row) => (
              <span>
                {`${row.text[language]} `}
                <Chip tone="quiet">{t(row.basis)}</Chip>
              </span>
            ),
          },
          ...columns,
        ]}
      />
    </Card>
  );
}

function useGroupColumns(): Column<{ group: Group }>[] {
  const t = useSay(satisfactionText);
  const { language } = useLanguage();
  return [
    { key: 'valid', head: t('valid'), number: true, cell: ({ group }) => (group.told ? count(group.told.valid, language) : t('held')) },
    { key: 'spread', head: t('spread'), number: true, cell: ({ group }) => (group.told && group.told.valid > 0 ? group.told.scores.join(' · ') : t('none')) },
    { key: 'satisfied', head: t('satisfied'), number: true, cell: ({ group }) => (group.told ? count(group.told.satisfied, language) : t('none')) },
    { key: 'rate', head: t('rate'), number: true, cell: ({ group }) => <span className="strong">{shareOf(group, language)}</span> },
  ];
}

/** A share as people write it; a dash where there is none to tell. */
function shareOf({ told }: Group, language: Language): string {
  const percent = told?.percent ?? null;
  return percent === null ? '–' : `${percent.toLocaleString(language)} %`;
}

/** The months that can be asked for, this one first. */
function lastMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
