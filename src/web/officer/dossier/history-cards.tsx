import { Card, Facts } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { dayShort, instantInFull, instantShort } from '#web/ui/show.ts';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords } from './words.ts';

const BEFORE_EXAMINATION: readonly number[] = [1, 2, 3, 5, 7];

const STEP_TONES: Readonly<Record<string, Tone>> = { sentBack: 'warn', reviewed: 'plain', signed: 'ok', sealed: 'ok' };

/** The result on its way: draft, review, signature, number. */
export function ResultCard({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const { result } = dossier;
  if (result === null && BEFORE_EXAMINATION.includes(dossier.status)) return null;
  if (result === null) {
    return (
      <Card title={t('result')}>
        <p>{t('resultNone')}</p>
      </Card>
    );
  }
  const by = (name: string | null, when: string | null) => (when === null ? undefined : t('byWhen', { name: name ?? '', when: instantShort(when) }));
  const facts = [
    [t('resultTitle'), result.title],
    [t('drafted'), by(result.draftedBy, result.draftedAt)],
    [t('reviewed'), by(result.reviewedBy, result.reviewedAt)],
    [t('reviewNote'), result.reviewNote ?? undefined],
    [t('signed'), by(result.signedBy, result.signedAt)],
    [t('number'), result.docNumber === null ? undefined : `${result.docNumber}${result.docDay === null ? '' : `, ${dayShort(result.docDay)}`}`],
    [t('validTo'), result.validTo === null ? undefined : dayShort(result.validTo)],
  ] as const;
  return (
    <Card title={t('result')} mark={<Chip tone={STEP_TONES[result.step] ?? 'quiet'}>{word(`dossier.resultStep.${result.step}`)}</Chip>}>
      <Facts facts={facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))} />
    </Card>
  );
}

/** Every day the citizen was ever given, and every time the clock stood still. */
export function Appointments({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const { language } = useLanguage();
  const word = useSayCode(roomWords);
  if (dossier.appointments.length === 0) return null;
  return (
    <Card title={t('appointments')} bare foot={dossier.pauses.length > 0 ? <Pauses dossier={dossier} /> : undefined}>
      <DataTable
        label={t('appointments')}
        rows={dossier.appointments}
        rowId={(one) => String(one.no)}
        columns={[
          { key: 'no', head: t('appointmentNo'), cell: (one) => one.no },
          { key: 'day', head: t('appointmentDay'), cell: (one) => <span className={one.no === dossier.appointments.length ? 'strong' : ''}>{instantInFull(one.dueAt, language)}</span> },
          {
            key: 'why',
            head: t('appointmentKind'),
            cell: (one) => (
              <div>
                <p>{word(`dossier.appointment.${one.kind}`)}</p>
                {one.reason ? <p className="small">{one.reason}</p> : null}
                {one.documentNo ? <p className="small">{one.documentNo}</p> : null}
              </div>
            ),
          },
          { key: 'made', head: t('madeAt'), cell: (one) => instantShort(one.madeAt) },
        ]}
      />
    </Card>
  );
}

function Pauses({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  return (
    <div>
      <p className="strong">{t('pauses')}</p>
      {dossier.pauses.map((pause) => {
        const kind = word(`dossier.pause.${pause.kind}`);
        const from = instantShort(pause.beganAt);
        return <p key={pause.beganAt}>{pause.endedAt === null ? t('pauseOpen', { kind, from }) : t('pauseEnded', { kind, from, to: instantShort(pause.endedAt) })}</p>;
      })}
    </div>
  );
}

/** What was asked of the citizen, and whether it came. */
export function Supplements({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  if (dossier.supplements.length === 0) return null;
  return (
    <Card title={t('supplements')}>
      {dossier.supplements.map((request) => (
        <div key={request.id} className="stack tight">
          <p className="row">
            <span className="strong">{t('supplementNo', { no: request.no })}</span>
            <span className="small">
              {instantShort(request.requestedAt)}
              {request.requestedBy ? ` · ${request.requestedBy}` : ''}
            </span>
            <Chip tone={request.receivedAt ? 'ok' : 'warn'}>{request.receivedAt ? t('answeredAt', { when: instantShort(request.receivedAt) }) : t('awaited')}</Chip>
          </p>
          <ul className="plain-list">
            {request.papers.map((paper) => (
              <li key={paper.no}>
                {paper.no}. {paper.name}
                {paper.what ? ` – ${paper.what}` : ''}
              </li>
            ))}
          </ul>
          <p>{request.reason}</p>
          {request.legalBasis ? <p className="small">{t('legalBasis', { basis: request.legalBasis })}</p> : null}
          {request.lateReason ? <p className="small">{request.lateReason}</p> : null}
          {request.respondBy ? <p className="small">{t('respondBy', { day: dayShort(request.respondBy) })}</p> : null}
        </div>
      ))}
    </Card>
  );
}

/** What other agencies were asked, until when, and what they said. */
export function Parts({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  if (dossier.parts.length === 0) return null;
  return (
    <Card title={t('parts')}>
      {dossier.parts.map((part) => (
        <div key={part.id} className="stack tight">
          <p className="row">
            <span className="strong">{part.unit.name}</span>
            <span className="small">{t('partDue', { day: dayShort(part.dueDay) })}</span>
            <Chip tone={part.outcome === 'answered' ? 'ok' : 'warn'}>{part.outcome === null ? t('partOpen') : t(`outcome.${part.outcome}`)}</Chip>
          </p>
          <p>{part.content}</p>
          {part.answer ? <p className="small">{part.answer}</p> : null}
        </div>
      ))}
    </Card>
  );
}
