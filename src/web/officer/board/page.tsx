import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { showDay, weekdayName } from '#kernel/day.ts';
import { messages as boardWords } from '#modules/reporting/messages/board.ts';
import { ReportTabs } from '#web/officer/report/report-tabs.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { Select } from '#web/ui/select.tsx';
import { count, timeOf } from '#web/ui/show.ts';
import { Definitions } from './definitions.tsx';
import { useBoard } from './questions.ts';
import type { Board } from './questions.ts';
import { boardText } from './text.ts';
import { DueGroups, Tiles } from './tiles.tsx';
import { TrendCard } from './trend-card.tsx';
import { UnitsCard } from './units-card.tsx';
import './board.css';

const route = getRouteApi('/bang-dieu-hanh');

/** The board of whoever answers for a unit: today, what will be late, the half-months before, and each unit below. */
export function BoardPage() {
  const search = route.useSearch();
  const t = useSay(boardText);
  const board = useBoard(search);
  const { unit } = useMe();
  const away = search.donVi !== undefined && search.donVi !== unit.code;
  return (
    <div className="page board">
      <ReportTabs />
      {away ? (
        <p className="no-print">
          <Link to="/bang-dieu-hanh" search={{}}>
            {t('own')}
          </Link>
        </p>
      ) : null}
      <Loaded asked={board} lines={8}>
        {(data) => (
          <>
            <Head board={data} />
            <Tiles board={data} />
            <DueGroups due={data.due} search={search} />
            <TrendCard board={data} />
            <UnitsCard board={data} />
            <Definitions board={data} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Head({ board }: { board: Board }) {
  const t = useSay(boardText);
  const { language } = useLanguage();
  const word = useSayCode(boardWords);
  const { heading, today } = board;
  const facts = [`${weekdayName(today, language)}, ${showDay(today)}`, t('upTo', { when: timeOf(heading.followed.upTo) })];
  return (
    <div className="page-head">
      <div>
        <h1>
          {t('title')} · {word(`reporting.board.${board.board}`)}
        </h1>
        <p className="strong">
          {heading.unit.name} {heading.synthetic ? <Chip tone="warn">{t('synthetic')}</Chip> : null}
        </p>
        <p className="small">{facts.join(' · ')}</p>
        {heading.followed.behind > 0 ? <p className="small strong">{t('behind', { count: count(heading.followed.behind, language) })}</p> : null}
      </div>
      <div className="row no-print board-acts">
        <Below board={board} />
        <Button size="small" onPress={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </div>
  );
}

/** The boards below this one, where the asker may look at them. */
function Below({ board }: { board: Board }) {
  const t = useSay(boardText);
  const navigate = useNavigate();
  const { unit } = board.heading;
  const units = board.units.rows.flatMap(({ unit: below, board: kind }) => (kind === null ? [] : [{ ...below, kind }]));
  const oneStops = board.oneStops.filter(({ id }) => id !== unit.id).map((one) => ({ ...one, kind: 'oneStop' as const }));
  const below = [...oneStops, ...units];
  if (below.length === 0) return null;
  return (
    <Select
      label={t('boardOf')}
      value={unit.code}
      choices={[{ id: unit.code, label: unit.name }, ...below.map(({ code, name }) => ({ id: code, label: name }))]}
      onChange={(code) => {
        const chosen = below.find((one) => one.code === code);
        if (chosen !== undefined) void navigate({ to: '/bang-dieu-hanh', search: { bang: chosen.kind, donVi: chosen.code } });
      }}
    />
  );
}
