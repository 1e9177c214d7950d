import { PostBadge } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { Timeline } from '#web/ui/timeline.tsx';
import { entryNote } from './entry-notes.ts';
import type { Dossier, Entry } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords, textFact } from './words.ts';

const WAITS: readonly string[] = ['dossier.prepared', 'dossier.incompleteNoticed', 'dossier.supplementRequested', 'dossier.obligationRequested', 'dossier.withdrawalAsked', 'dossier.stopProposed', 'dossier.refusalWasProposed', 'custody.offered'];
const GOOD: readonly string[] = ['dossier.sealed', 'dossier.returned', 'dossier.decided', 'reception.resultReturned'];
const BAD: readonly string[] = ['dossier.refused', 'dossier.stopped', 'dossier.refusedOnMerits', 'dossier.receptionCancelled', 'custody.refused', 'custody.incidentRecorded', 'dossier.withdrawalAccepted'];
const LATER_MS = 60_000;

/** What happened to the dossier, newest first; what the post did carries the postal ring and says so. */
export function Course({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const happenings = dossier.timeline.toReversed().map((entry) => ({
    id: entry.id,
    title: word(nameOf(entry)),
    when: instantShort(entry.happenedAt),
    by: <By entry={entry} />,
    note: entryNote({ entry, dossier, t, word }),
    tone: toneOf(entry),
  }));
  return (
    <Card title={t('course')} mark={<span className="small">{t('courseCount', { count: happenings.length })}</span>}>
      <Timeline happenings={happenings} />
    </Card>
  );
}

function By({ entry }: { entry: Entry }) {
  const t = useSay(dossierText);
  const later = new Date(entry.recordedAt).getTime() - new Date(entry.happenedAt).getTime() > LATER_MS;
  return (
    <>
      {[entry.actor, entry.unit].filter((part) => part !== null).join(' · ')}
      {later ? ` · ${t('recordedLater', { when: instantShort(entry.recordedAt) })}` : ''} {entry.employer === 'post' ? <PostBadge /> : null}
    </>
  );
}

/** What is recorded of a shipment on its way goes by the name of the event. */
function nameOf({ kind, facts }: Entry): string {
  const code = kind === 'postal.eventRecorded' ? textFact(facts, 'event') : undefined;
  return code === undefined ? kind : `postal.event.${code}`;
}

function toneOf({ kind, employer }: Entry): Tone {
  if (employer === 'post') return 'post';
  if (BAD.includes(kind)) return 'late';
  if (GOOD.includes(kind)) return 'ok';
  return WAITS.includes(kind) ? 'warn' : 'plain';
}
