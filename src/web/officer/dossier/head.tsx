import type { Day } from '#kernel/day.ts';
import { PostBadge, Chip } from '#web/ui/mark.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort, instantInFull, instantShort } from '#web/ui/show.ts';
import { DueMark } from '../due-mark.tsx';
import { StatusMark } from '../status-mark.tsx';
import { officerText } from '../text.ts';
import { useFieldName, useSkippedDays } from './questions.ts';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords } from './words.ts';

const NOT_ACCEPTED = 3;

/** Which dossier, where it stands, and when the citizen was told to come. */
export function DossierHead({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const o = useSay(officerText);
  const field = useFieldName(dossier.procedure.fieldCode);
  return (
    <header className="page-head dossier-head">
      <div className="stack tight">
        <p className="small">
          {dossier.procedure.name} · {field}
        </p>
        <h1>
          <span className="out-of-sight">{t('dossier')} </span>
          <span className="dossier-code">{dossier.code ?? o('noCodeYet')}</span>
        </h1>
        <p className="row">
          {dossier.cancelledAt ? <Chip tone="late">{t('cancelled')}</Chip> : <StatusMark status={dossier.status} statusName={dossier.statusName} stage={dossier.stage} />}
          {dossier.channel === 'post' ? <PostBadge>{t('byPost')}</PostBadge> : null}
          {dossier.resultChoice === 'post' ? <PostBadge>{t('resultByPost')}</PostBadge> : null}
          {dossier.sameDay ? <Chip tone="quiet">{t('sameDay')}</Chip> : null}
          {dossier.correcting ? <Chip tone="warn">{t('correcting')}</Chip> : null}
          {dossier.source === 'backfill' ? <Chip tone="quiet">{t('backfilled', { bookNo: dossier.bookNo ?? '' })}</Chip> : null}
        </p>
      </div>
      {dossier.cancelledAt || dossier.status === NOT_ACCEPTED ? null : <DueBox dossier={dossier} />}
    </header>
  );
}

function DueBox({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const { language } = useLanguage();
  const pause = dossier.pauses.find((one) => one.endedAt === null);
  const { due } = dossier;
  if (dossier.returnedAt) return <DueLines label={t('returnedOn')} main={instantInFull(dossier.returnedAt, language)} dossier={dossier} />;
  if (dossier.finishedAt) return <DueLines label={t(dossier.status === 9 ? 'finishedOn' : 'endedOn')} main={instantInFull(dossier.finishedAt, language)} dossier={dossier} />;
  if (pause) return <DueLines label={t(pause.kind === 'supplement' ? 'afterSupplement' : 'afterPayment')} main={t('pausedSince', { day: dayShort(pause.beganAt) })} />;
  if (!due) return <DueLines label={t('promised')} main={t('noPromise')} note={t('noPromiseWhy')} />;
  return <DueLines label={t('promised')} main={instantInFull(due.at, language)} dossier={dossier} reason />;
}

type DueLinesProps = { label: string; main: string; note?: string; dossier?: Dossier; reason?: boolean };

function DueLines({ label, main, note, dossier, reason = false }: DueLinesProps) {
  return (
    <div className="due-box">
      <p className="small">{label}</p>
      <p className="due-main">{main}</p>
      {dossier ? <DueMark status={dossier.status} overdue={dossier.overdue} dueDay={dossier.due?.day ?? null} /> : null}
      {reason && dossier ? <DueReason dossier={dossier} /> : null}
      {note ? <p className="small">{note}</p> : null}
    </div>
  );
}

function DueReason({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const skipped = useSkippedDays(dossier);
  const promised = dossier.appointments.at(-1);
  if (promised === undefined) return null;
  const counted = t('dueBecause', { term: word(`calendar.${dossier.term.unit}`, { count: dossier.term.count }), from: instantShort(promised.countedFrom) });
  const holidays = runsOf(skipped);
  return (
    <>
      <p className="small">{promised.kind === 'apology' ? word('dossier.appointment.apology') : counted}</p>
      {holidays.length > 0 ? <p className="small">{t('notCounted', { days: holidays.join('; ') })}</p> : null}
      {promised.provisional ? <p className="small strong">{t('provisional')}</p> : null}
    </>
  );
}

/** Neighbouring days with one reason as one run: "Nghỉ Tết 10/02/2021-16/02/2021". */
function runsOf(skipped: readonly { day: Day; why: string }[]): string[] {
  const runs: { why: string; from: Day; to: Day }[] = [];
  for (const { day, why } of skipped) {
    const last = runs.at(-1);
    if (last?.why === why) last.to = day;
    else runs.push({ why, from: day, to: day });
  }
  return runs.map(({ why, from, to }) => `${why} ${from === to ? dayShort(from) : `${dayShort(from)}-${dayShort(to)}`}`);
}
