import { Link, useRouterState } from '@tanstack/react-router';
import { messages as boardWords } from '#modules/reporting/messages/board.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import type { Board, BoardSearch, Due } from './questions.ts';
import { boardText } from './text.ts';

const TONES: Readonly<Record<string, Tone>> = { overdue: 'late', overdueNoApology: 'late', late: 'late', waiting: 'warn', open: 'plain', solved: 'ok', returned: 'ok', postTurns: 'post', postHelped: 'post', sentIn: 'post', sentOut: 'post', delivered: 'post' };

/** What there is today, and what stands open now; each opens to its list. */
export function Tiles({ board }: { board: Board }) {
  const t = useSay(boardText);
  const { language } = useLanguage();
  const openedFrom = useRouterState({ select: (state) => state.location.href });
  const half = board.trend.halves.at(-1)?.from ?? board.today;
  return (
    <section aria-label={t('today')} className="tiles small">
      {board.tiles.map(({ definition, value, half: since, opens, stock }) => {
        const tone = TONES[definition.id] ?? 'plain';
        const inside = (
          <>
            <span className="number">{count(value, language)}</span>
            <span className="label">{definition.name[language]}</span>
            <span className="small">{stock ? t('now') : t('half', { count: count(since ?? 0, language), day: dayShort(half).slice(0, 5) })}</span>
          </>
        );
        return opens === null || value === 0 ? (
          <div key={definition.id} className={`figure-tile compact still ${value === 0 ? 'nought' : tone}`}>
            {inside}
          </div>
        ) : (
          <Link key={definition.id} to="/bao-cao/ho-so" search={{ donVi: opens.unit, tu: opens.from, den: opens.to, so: opens.figure }} state={{ openedFrom }} className={`figure-tile compact ${tone}`}>
            {inside}
          </Link>
        );
      })}
    </section>
  );
}

const DUE_TONES = { overdue: 'late', today: 'warn', next: 'warn', week: 'plain', waiting: 'quiet' } as const satisfies Record<Due['groups'][number]['group'], Tone>;

/** What will be late, the worst first; each group opens. */
export function DueGroups({ due, search }: { due: Due; search: BoardSearch }) {
  const t = useSay(boardText);
  const { language } = useLanguage();
  const word = useSayCode(boardWords);
  return (
    <section aria-label={t(due.of === 'shipments' ? 'dueShipments' : 'due')} className="stack tight">
      <h2>{t(due.of === 'shipments' ? 'dueShipments' : 'due')}</h2>
      <div className="tiles small">
        {due.groups.map(({ group, from, to, count: many }) => {
          const inside = (
            <>
              <span className="number">{many === null ? t('dueUnknown') : count(many, language)}</span>
              <span className="label">{word(`reporting.due.${group}`)}</span>
              <span className="small">{daysOf(from, to, t)}</span>
            </>
          );
          const look = `figure-tile compact ${(many ?? 0) === 0 ? 'still' : ''} ${many === 0 ? 'nought' : DUE_TONES[group]}`;
          return many === null || many === 0 ? (
            <div key={group} className={look}>
              {inside}
            </div>
          ) : (
            <Link key={group} to="/bang-dieu-hanh/den-han" search={{ ...search, nhom: group }} className={look}>
              {inside}
            </Link>
          );
        })}
      </div>
      <p className="small">{due.missing === null ? due.definition.counts[language] : due.missing[language]}</p>
    </section>
  );
}

function daysOf(from: string | null, to: string | null, t: (key: 'until' | 'between', facts: Record<string, unknown>) => string): string {
  if (to === null) return '';
  if (from === null) return t('until', { day: dayShort(to) });
  return from === to ? dayShort(to) : t('between', { from: dayShort(from), to: dayShort(to) });
}
