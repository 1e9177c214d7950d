import { useState } from 'react';
import type { Day } from '#kernel/day.ts';
import { answer, api } from '#web/api/client.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Tick } from '#web/ui/tick.tsx';
import type { Dossier } from '../questions.ts';
import { ActDialog } from './act-dialog.tsx';
import { about, useMoveAct } from './move-act.ts';
import type { Acting } from './move-act.ts';
import { actText } from './text.ts';

type Wanted = Readonly<Record<number, string>>;
type Answers = { readonly wanted: Wanted; readonly reason: string; readonly legalBasis: string; readonly lateReason: string; readonly respondBy: Day | undefined };

const NOTHING: Answers = { wanted: {}, reason: '', legalBasis: '', lateReason: '', respondBy: undefined };

/** Asks the citizen, once, for all papers of the published list that are missing or wrong. */
export function RequestPapersAct(acting: Acting) {
  const t = useSay(actText);
  const { dossier, move } = acting;
  const examining = move === 'requestSupplement';
  const before = dossier.supplements.filter((one) => one.stage === 'examination').length;
  const second = examining && before > 0;
  const [answers, setAnswers] = useState(NOTHING);
  const [asked, setAsked] = useState(false);
  const act = useMoveAct(acting, (given: Answers, key) => (examining ? requestSupplement(dossier, given, key) : noticeIncomplete(dossier, given, key)));
  const none = Object.keys(answers.wanted).length === 0;
  const mistakes = none || answers.reason.trim() === '' || (second && answers.legalBasis.trim() === '');
  const change = (part: Partial<Answers>) => setAnswers((now) => ({ ...now, ...part }));
  const submit = () => {
    setAsked(true);
    if (!mistakes && !act.isPending) act.mutate(answers);
  };
  const empty = (text: string) => (asked && text.trim() === '' ? t('fillIn') : undefined);
  return (
    <ActDialog {...acting} act={act} onMain={submit} broad>
      {examining ? <p className="notice">{t('supplementNote')}</p> : null}
      <fieldset className="wanted-papers">
        <legend>{t('papersWanted')}</legend>
        <p className="small">{t('papersWantedHint')}</p>
        {dossier.papers.map((paper, index) => (
          <WantedPaper key={paper.no} paper={paper} wanted={answers.wanted} onChange={(wanted) => change({ wanted })} autoFocus={index === 0} />
        ))}
        {asked && none ? (
          <p className="wanted-error" role="alert">
            {t('papersNone')}
          </p>
        ) : null}
      </fieldset>
      <TextField label={t('reason')} hint={t('reasonHint')} value={answers.reason} onChange={(reason) => change({ reason })} lines={3} maxLength={2000} error={empty(answers.reason)} />
      {second ? <p className="notice warn">{t('secondRequest', { count: before })}</p> : null}
      {examining ? (
        <div className="fields">
          <TextField
            label={t('legalBasis')}
            hint={t('legalBasisHint')}
            value={answers.legalBasis}
            onChange={(legalBasis) => change({ legalBasis })}
            optional={!second}
            maxLength={400}
            error={second ? empty(answers.legalBasis) : undefined}
          />
          <TextField label={t('lateReason')} value={answers.lateReason} onChange={(lateReason) => change({ lateReason })} optional maxLength={400} />
        </div>
      ) : null}
      <DateField label={t('respondBy')} value={answers.respondBy} onChange={(respondBy) => change({ respondBy })} optional />
    </ActDialog>
  );
}

type WantedPaperProps = { paper: Dossier['papers'][number]; wanted: Wanted; onChange: (wanted: Wanted) => void; autoFocus: boolean };

function WantedPaper({ paper, wanted, onChange, autoFocus }: WantedPaperProps) {
  const t = useSay(actText);
  const what = wanted[paper.no];
  const toggle = (on: boolean) => {
    const { [paper.no]: _taken, ...rest } = wanted;
    onChange(on ? { ...wanted, [paper.no]: '' } : rest);
  };
  return (
    <div className="wanted-paper">
      <Tick checked={what !== undefined} onChange={toggle} autoFocus={autoFocus}>
        {paper.no}. {paper.name}
      </Tick>
      {what === undefined ? null : <TextField label={t('wrongWhat')} value={what} onChange={(text) => onChange({ ...wanted, [paper.no]: text })} optional maxLength={400} />}
    </div>
  );
}

function papersOf(wanted: Wanted) {
  return Object.entries(wanted).map(([no, what]) => ({ no: Number(no), ...(what.trim() === '' ? {} : { what: what.trim() }) }));
}

function basics(dossier: Dossier, { wanted, reason, respondBy }: Answers) {
  return { expectedVersion: dossier.version, papers: papersOf(wanted), reason: reason.trim(), ...(respondBy === undefined ? {} : { respondBy }) };
}

function requestSupplement(dossier: Dossier, answers: Answers, key: string): Promise<Dossier> {
  const legalBasis = answers.legalBasis.trim();
  const lateReason = answers.lateReason.trim();
  const body = { ...basics(dossier, answers), stage: 'examination' as const, ...(legalBasis === '' ? {} : { legalBasis }), ...(lateReason === '' ? {} : { lateReason }) };
  return answer(api.POST('/api/dossiers/{id}/request-supplement', { ...about(dossier, key), body }));
}

function noticeIncomplete(dossier: Dossier, answers: Answers, key: string): Promise<Dossier> {
  return answer(api.POST('/api/dossiers/{id}/request-supplement', { ...about(dossier, key), body: { ...basics(dossier, answers), stage: 'preAcceptance' } }));
}
