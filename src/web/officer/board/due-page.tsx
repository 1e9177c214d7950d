import { getRouteApi, Link } from '@tanstack/react-router';
import { messages as boardWords } from '#modules/reporting/messages/board.ts';
import { messages as journeyWords } from '#modules/postal/messages/journey.ts';
import { STATUS_NAMES } from '#modules/dossier/rules/statuses.ts';
import { PagedList, rowsOf } from '#web/parts/paged-list.tsx';
import { DueMark } from '#web/officer/due-mark.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { useDueSoon } from './questions.ts';
import type { DueRow } from './questions.ts';
import { boardText } from './text.ts';

const route = getRouteApi('/bang-dieu-hanh/den-han');

/** What stands behind a group of what will be late, one by one, and the way back. */
export function DuePage() {
  const t = useSay(boardText);
  const word = useSayCode(boardWords);
  const { nhom, ...search } = route.useSearch();
  const { group, list } = useDueSoon(search, nhom);
  const rows = rowsOf(list);
  const name = word(`reporting.due.${group}`);
  const posted = rows.some(({ status }) => status === null);
  return (
    <div className="page narrow">
      <p className="no-print">
        <Link to="/bang-dieu-hanh" search={search}>
          {t('back')}
        </Link>
      </p>
      <h1>{t(posted ? 'dueShipments' : 'due')}</h1>
      <Card title={name} bare>
        <PagedList
          asked={list}
          lines={8}
          label={name}
          none={[t('dueNone'), t('dueNoneHow')]}
          rowId={(row) => row.id}
          total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
          columns={[
            { key: 'number', head: t('number'), folded: 'title', cell: (row) => <NumberCell row={row} /> },
            { key: 'procedure', head: t('procedure'), folded: 'text', cell: (row) => row.procedureName },
            { key: 'unit', head: t(posted ? 'postUnit' : 'solver'), cell: (row) => row.unitName },
            { key: 'state', head: t('state'), cell: (row) => <State row={row} /> },
            { key: 'promised', head: t('promised'), cell: (row) => <Promised row={row} /> },
          ]}
        />
      </Card>
    </div>
  );
}

function NumberCell({ row }: { row: DueRow }) {
  const t = useSay(boardText);
  const shown = row.number ?? t('noCode');
  if (!row.openable) return <span className="code">{shown}</span>;
  return row.status === null ? (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: row.id }} className="row-open code">
      {shown}
    </Link>
  ) : (
    <Link to="/ho-so/$id" params={{ id: row.id }} className="row-open code">
      {shown}
    </Link>
  );
}

function State({ row: { status, state } }: { row: DueRow }) {
  const { language } = useLanguage();
  const word = useSayCode(journeyWords);
  const named = Object.entries(STATUS_NAMES).find(([known]) => Number(known) === status)?.[1];
  if (named !== undefined) return named[language];
  return state === null ? null : <Chip tone="post">{word(`postal.state.${state}`)}</Chip>;
}

function Promised({ row: { dueDay, status } }: { row: DueRow }) {
  const { today } = useMe();
  if (dueDay === null) return null;
  return (
    <span>
      {dayShort(dueDay)} <DueMark status={status ?? 4} overdue={dueDay < today} dueDay={dueDay} />
    </span>
  );
}
