import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswersRead } from '#web/parts/filing/read/answers-read.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { Forms } from '../dossier/forms.tsx';
import { dossierText } from '../dossier/text.ts';
import { StatusMark } from '../status-mark.tsx';
import { About } from './about.tsx';
import { AnswerActs } from './answer-acts.tsx';
import { Checks } from './checks.tsx';
import { ClockMark } from './clock-mark.tsx';
import { FileBeside, Papers } from './papers.tsx';
import type { SentFile } from './papers.tsx';
import { getSubmission } from './questions.ts';
import type { Submission } from './questions.ts';
import { inboxText } from './text.ts';
import './inbox.css';

const route = getRouteApi('/ho-so-truc-tuyen/$id');

/** One submission: what was answered and sent, what to look at, and the answer it waits for. */
export function SubmissionPage() {
  const t = useSay(inboxText);
  const { id } = route.useParams();
  const navigate = useNavigate();
  const asked = useQuery(getSubmission(id));
  useKeys({ Escape: () => void navigate({ to: '/ho-so-truc-tuyen', search: {} }) });
  return (
    <div className="page">
      <p>
        <Link to="/ho-so-truc-tuyen" search={{}}>
          {t('back')}
        </Link>
      </p>
      <Loaded asked={asked} lines={12}>
        {(submission) => <Whole key={submission.dossier.id} submission={submission} />}
      </Loaded>
    </div>
  );
}

function Whole({ submission }: { submission: Submission }) {
  const t = useSay(inboxText);
  const d = useSay(dossierText);
  const { dossier, form, answers } = submission;
  const [file, setFile] = useState<SentFile>();
  return (
    <>
      <Head submission={submission} />
      <div className="submission-columns">
        <div className="work submission-acts">
          <AnswerActs submission={submission} />
          <Forms dossier={dossier} />
          <Checks checks={submission.checks} />
          <About submission={submission} />
        </div>
        <div className="work submission-form">
          <Card title={t('answers')} mark={<span className="small">{t('answersVersion', { version: form.version })}</span>}>
            {dossier.parties.some((party) => party.masked) ? <p className="notice">{d('maskedWhy')}</p> : <AnswersRead form={form} answers={answers} />}
          </Card>
        </div>
        <div className="work submission-files">
          <Papers submission={submission} chosen={file} onChoose={setFile} />
          {file === undefined ? null : <FileBeside key={file.useId} file={file} />}
        </div>
      </div>
    </>
  );
}

function Head({ submission: { dossier, receiptNo, submittedAt, clock, prepared } }: { submission: Submission }) {
  const t = useSay(inboxText);
  return (
    <header className="page-head">
      <div className="stack tight">
        <p className="small">{dossier.procedure.name}</p>
        <h1>
          <span className="out-of-sight">{t('receiptNo')} </span>
          <span className="code big">{dossier.code ?? receiptNo}</span>
        </h1>
        <p className="row">
          <StatusMark status={dossier.status} statusName={dossier.statusName} stage={dossier.stage} />
          <span className="small">
            {t('submitted')} {instantShort(submittedAt)}
          </span>
        </p>
        {prepared === null ? null : (
          <p className="row small">
            <PostBadge>{t('preparedBy', { name: prepared.by, at: instantShort(prepared.at) })}</PostBadge>
            {prepared.note}
          </p>
        )}
      </div>
      {clock?.kind === 'running' ? <ClockMark clock={clock} /> : null}
    </header>
  );
}
