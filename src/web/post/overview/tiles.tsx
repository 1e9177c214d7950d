import type { KeyboardEvent } from 'react';
import { FigureTile } from '#web/ui/figure-tile.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort, instantShort, money } from '#web/ui/show.ts';
import type { Overview } from './questions.ts';
import { overviewText } from './text.ts';

/** The figures that ask for somebody; arrows go from one to the next, Enter opens it. */
export function Tiles({ overview }: { overview: Overview }) {
  const t = useSay(overviewText);
  const { lateCounts, readyNotTaken, incidents, complaints, codUnpaid, compensations, proofMissing } = overview;
  const since = (at: string | null) => (at === null ? undefined : t('since', { when: instantShort(at) }));
  const dueBy = (day: string | null) => (day === null ? undefined : t('dueBy', { day: dayShort(day) }));
  const open = overview.states.reduce((sum, one) => sum + one.count, 0);
  const loud = (number: number, tone: 'late' | 'warn') => (number > 0 ? tone : 'plain');
  return (
    <nav className="tiles overview-tiles" aria-label={t('figures')} onKeyDown={moveBetweenTiles}>
      <FigureTile compact to="/buu-chinh/danh-sach" search={{}} number={open} label={t('open')} />
      <FigureTile compact to="/buu-chinh/danh-sach" search={{ xem: 'late' }} number={lateCounts.post} tone={loud(lateCounts.post, 'late')} label={t('latePost')} note={t('latePostNote')} />
      <FigureTile compact to="/buu-chinh/danh-sach" search={{ xem: 'lateAgency' }} number={lateCounts.agency} tone={loud(lateCounts.agency, 'late')} label={t('lateAgency')} note={t('lateAgencyNote')} />
      <FigureTile compact to="/buu-chinh" number={readyNotTaken.count} tone={loud(readyNotTaken.count, 'warn')} label={t('ready')} note={since(readyNotTaken.oldestAt)} />
      <FigureTile compact to="/su-co" number={incidents.open} tone={loud(incidents.open, 'late')} label={t('incidents')} note={since(incidents.oldestAt)} />
      <FigureTile
        compact
        to="/buu-chinh/khieu-nai"
        number={complaints.open}
        tone={loud(complaints.open, complaints.late > 0 ? 'late' : 'warn')}
        label={t('complaints')}
        note={complaints.nextDue === null ? undefined : t('complaintsNote', { late: complaints.late, day: dayShort(complaints.nextDue) })}
      />
      <FigureTile compact to="/buu-chinh/danh-sach" search={{ xem: 'codUnpaid' }} number={codUnpaid.count} tone={loud(codUnpaid.count, 'warn')} label={t('cod')} note={codUnpaid.count === 0 ? undefined : money(codUnpaid.amountVnd)} />
      <FigureTile compact to="/buu-chinh/khieu-nai" search={{ xem: 'chi' }} number={compensations.unpaid} tone={loud(compensations.unpaid, 'warn')} label={t('compensations')} note={dueBy(compensations.nextDue)} />
      <FigureTile compact to="/buu-chinh/danh-sach" search={{ xem: 'proofMissing' }} number={proofMissing} tone={loud(proofMissing, 'late')} label={t('proofMissing')} />
    </nav>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveBetweenTiles(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const next = tiles[tiles.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
