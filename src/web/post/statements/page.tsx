import { getRouteApi, Link } from '@tanstack/react-router';
import { LINE_OUTCOMES } from '#modules/postal/rules/statement.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort, instantShort, money } from '#web/ui/show.ts';
import { PostSections } from '../sections.tsx';
import { LineTable } from './line-table.tsx';
import { MissingList } from './missing-list.tsx';
import { statementWords, useStatement } from './questions.ts';
import type { Line, Statement } from './questions.ts';
import { statementText } from './text.ts';

const route = getRouteApi('/buu-chinh/doi-soat/$id');
const FILTERS = ['all', 'differing', ...LINE_OUTCOMES, 'missing'] as const;
type Filter = (typeof FILTERS)[number];

/** One statement: its sums, and line by line what the post says beside what our books say. */
export function StatementPage() {
  const t = useSay(statementText);
  const { id } = route.useParams();
  const asked = useStatement(id);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <p>
            <Link to="/buu-chinh/doi-soat">{t('backToList')}</Link>
          </p>
          <h1>{asked.data?.number ?? t('title')}</h1>
        </div>
      </div>
      <PostSections />
      <Loaded asked={asked} lines={8}>
        {(statement) => <OneStatement statement={statement} />}
      </Loaded>
    </div>
  );
}

function OneStatement({ statement }: { statement: Statement }) {
  const { loc } = route.useSearch();
  const filter = FILTERS.find((one) => one === loc) ?? 'all';
  return (
    <div className="stack">
      <Sums statement={statement} />
      <Filters statement={statement} chosen={filter} />
      {filter === 'missing' ? <MissingList id={statement.id} /> : <LineTable key={filter} lines={statement.rows.filter((line) => isIn(filter, line))} />}
    </div>
  );
}

/** The sums, money collected and money paid over each under its own name. */
function Sums({ statement }: { statement: Statement }) {
  const t = useSay(statementText);
  const { language } = useLanguage();
  const { fromDay, toDay, importedBy, importedAt, matched, differing, postageVnd, codCollectedVnd, codPaidVnd, codUnpaidVnd } = statement;
  return (
    <Card title={t('sums')}>
      <div className="fact-pairs">
        <Facts
          facts={[
            [t('period'), t('periodOf', { from: dayShort(fromDay), to: dayShort(toDay) })],
            [t('imported'), t('by', { name: importedBy, at: instantShort(importedAt) })],
            [t('matched'), count(matched, language)],
            [t('differing'), differing === 0 ? '0' : <Chip key="differing" tone="warn">{count(differing, language)}</Chip>],
            [t('postage'), money(postageVnd)],
            [t('collected'), money(codCollectedVnd)],
            [t('paid'), money(codPaidVnd)],
            [t('unpaid'), codUnpaidVnd > 0 ? <Chip key="unpaid" tone="late">{money(codUnpaidVnd)}</Chip> : money(codUnpaidVnd)],
          ]}
        />
      </div>
    </Card>
  );
}

function Filters({ statement: { id, rows }, chosen }: { statement: Statement; chosen: Filter }) {
  const t = useSay(statementText);
  const word = useSayCode(statementWords);
  const { language } = useLanguage();
  const named = (filter: Filter) => (filter === 'all' || filter === 'differing' || filter === 'missing' ? t(`filter.${filter}`) : word(`postal.line.${filter}`));
  const found = (filter: Filter) => rows.filter((line) => isIn(filter, line)).length;
  const shown = FILTERS.filter((filter) => filter === 'all' || filter === 'missing' || filter === chosen || found(filter) > 0);
  return (
    <nav aria-label={t('filters')} className="row no-print">
      {shown.map((filter) => (
        <Link key={filter} to="/buu-chinh/doi-soat/$id" params={{ id }} search={{ loc: filter }} className="button small" aria-current={filter === chosen ? 'page' : undefined}>
          {filter === 'missing' ? named(filter) : t('filterCount', { name: named(filter), count: count(found(filter), language) })}
        </Link>
      ))}
    </nav>
  );
}

function isIn(filter: Filter, line: Line): boolean {
  if (filter === 'all') return true;
  return filter === 'differing' ? line.outcome !== 'matched' : line.outcome === filter;
}
