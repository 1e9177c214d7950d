import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router';
import { codeIn } from '#web/parts/scan.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { FigureTile } from '#web/ui/figure-tile.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { filterOf, searchOf } from './filter.ts';
import type { InboxFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { askSubmissions, useSubmissions } from './questions.ts';
import type { Submissions } from './questions.ts';
import { SubmissionRows } from './rows.tsx';
import { inboxText } from './text.ts';
import './inbox.css';

const route = getRouteApi('/ho-so-truc-tuyen');

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What is looked for in the inbox; kept beside the address, so that going back finds it. */
    inboxText?: string;
  }
}

/** What citizens filed online and nobody has answered yet, with the clock of eight working hours. */
export function InboxPage() {
  const t = useSay(inboxText);
  const may = useMay();
  const navigate = useNavigate();
  const text = useLocation({ select: ({ state }) => state.inboxText ?? '' });
  const filter = filterOf(route.useSearch(), text);
  const list = useSubmissions(questionOf(filter));
  const rows = rowsOf(list);
  const more = moreOf(list);
  const change = (next: InboxFilter) => void navigate({ to: '/ho-so-truc-tuyen', search: searchOf(next), state: (before) => ({ ...before, inboxText: next.text }), replace: true });
  useScanner(useOpenScanned());
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('order')}</p>
        </div>
        {may('citizen.merge') ? <Link to="/quan-tri/trung-nguoi">{t('duplicates')}</Link> : null}
      </div>
      {list.data?.pages[0] ? <Counts counts={list.data.pages[0].counts} /> : null}
      <Filters filter={filter} onChange={change} />
      <Card title={t(`state.${filter.state}`)} bare>
        <Loaded asked={list} lines={8}>
          {() => (rows.length === 0 && !more ? <Nothing filter={filter} /> : <SubmissionRows rows={rows} more={more} label={t(`state.${filter.state}`)} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function questionOf({ state, late, text }: InboxFilter) {
  const sought = text.trim();
  return { state, ...(late ? { late: true } : {}), ...(sought === '' ? {} : { text: sought }) };
}

/** The number of an acknowledgement. */
const RECEIPT = /TT\d{6}-[0-9A-Z]{6}/;

/** A scanned code opens its submission wherever it stands in the inbox. */
function useOpenScanned(): (scanned: string) => void {
  const t = useSay(inboxText);
  const navigate = useNavigate();
  const announce = useAnnounce();
  return (scanned) => {
    const code = codeIn(scanned) ?? RECEIPT.exec(scanned.toUpperCase())?.[0];
    if (code === undefined) return;
    askSubmissions({ text: code }).then(
      ({ rows: [found] }) => (found ? void navigate({ to: '/ho-so-truc-tuyen/$id', params: { id: found.dossierId } }) : announce(t('scanned', { code }))),
      () => announce(t('scanned', { code })),
    );
  };
}

function Counts({ counts: { waiting, late, answered, asked, withdrawing } }: { counts: Submissions['counts'] }) {
  const t = useSay(inboxText);
  return (
    <div className="tiles small">
      <FigureTile compact to="/ho-so-truc-tuyen" search={{}} number={waiting} label={t('tile.waiting')} />
      <FigureTile compact to="/ho-so-truc-tuyen" search={{ han: 'qua' }} number={late} label={t('tile.late')} tone={late > 0 ? 'late' : 'plain'} />
      <FigureTile compact to="/ho-so-truc-tuyen" search={{ loai: 'answered' }} number={answered} label={t('tile.answered')} tone={answered > 0 ? 'warn' : 'plain'} />
      <FigureTile compact to="/ho-so-truc-tuyen" search={{ loai: 'asked' }} number={asked} label={t('tile.asked')} />
      {withdrawing === 0 ? null : <FigureTile compact to="/ho-so-truc-tuyen" search={{ loai: 'withdrawing' }} number={withdrawing} label={t('tile.withdrawing')} tone="warn" />}
    </div>
  );
}

function Nothing({ filter: { state, late, text } }: { filter: InboxFilter }) {
  const t = useSay(inboxText);
  return late || text.trim() !== '' ? <EmptyState title={t('none')} how={t('noneHow')} /> : <EmptyState title={t(`empty.${state}`)} how={t(`empty.${state}How`)} />;
}
