import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { visibleFields } from '#modules/citizen/rules/form-answers.ts';
import { messages as citizenWords } from '#modules/citizen/messages/filing.ts';
import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { getInstallation } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { CheckPage } from './check-page.tsx';
import { ChoicesPage } from './choices-page.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { NewerForm } from './newer-form.tsx';
import type { PageProps } from './page-props.ts';
import { PapersPage } from './papers-page.tsx';
import { QuestionsPage } from './questions-page.tsx';
import type { Acknowledgement, Filing } from './questions.ts';
import { getFiling } from './questions.ts';
import { SavingLine } from './saving-line.tsx';
import type { Saving } from './saver.ts';
import { StepList } from './step-list.tsx';
import { pagesOf } from './steps.ts';
import { filingText } from './text.ts';
import { useOpenPage } from './use-page.ts';
import { useSaver } from './use-saver.ts';
import { wrongAnswers } from './wrong.ts';

type WizardPagesProps = { filing: Filing; owner: string | null; onSubmitted: (acknowledgement: Acknowledgement) => void; onLeave: () => void; signIn?: ReactNode };

/** The pages of an open filing: where one is, what is asked, where the answers stand. */
export function WizardPages({ filing, owner, onSubmitted, onLeave, signIn }: WizardPagesProps) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const wordsOf = useSayCode(citizenWords);
  const queries = useQueryClient();
  const today = useQuery(getInstallation).data?.today ?? filing.savedAt.slice(0, 10);
  const { saver, saving } = useSaver(filing, owner);
  const { open, go } = useOpenPage(owner === null);
  const [form] = useState(filing.form);
  const visible = useMemo(() => visibleFields(form, saving.answers), [form, saving.answers]);
  const pages = useMemo(() => pagesOf(form, visible, filing.papers.length > 0), [form, visible, filing.papers.length]);
  const [attempts, setAttempts] = useState<Readonly<Record<string, number>>>({});
  const at = Math.max(0, pages.findIndex(({ id }) => id === open));
  const page = pages[at];
  if (page === undefined) return null;
  const errors = wrongAnswers(form, page, saving, { today, wordsOf });
  const tried = attempts[page.id] ?? 0;
  const move = (id: string | undefined) => {
    if (id === undefined) return;
    void saver.flush().finally(() => void queries.invalidateQueries({ queryKey: getFiling(filing.id).queryKey }));
    go(id);
  };
  const attempt = (wrong: boolean) => {
    setAttempts((before) => ({ ...before, [page.id]: wrong ? tried + 1 : 0 }));
    if (!wrong) move(pages[at + 1]?.id);
  };
  const shared = { filing, page, attempt, tried, saver, saving };
  return (
    <div className="wizard">
      <StepList pages={pages} at={at} filing={filing} form={form} answers={saving.answers} today={today} onOpen={move} />
      <div className="wizard-page" key={page.id}>
        <header className="wizard-head">
          <p className="small">{filing.procedure.name}</p>
          <OnBehalf filing={filing} />
          <div className="row spread">
            <p className="wizard-count">{t('stepOf', { number: at + 1, of: pages.length })}</p>
            <SavingLine saving={saving} keptHere={owner !== null} />
          </div>
          <StepTitle title={page.title[language]} />
          {page.note ? <p>{page.note[language]}</p> : null}
        </header>
        <NewerForm filing={filing} saver={saver} />
        <Interrupted saving={saving} signIn={signIn} />
        <Elsewhere form={form} saver={saver} saving={saving} />
        <OpenPage {...shared} form={form} errors={errors} owner={owner} onOpen={move} onSubmitted={onSubmitted} />
        <nav className="wizard-ways" aria-label={t('steps')}>
          {at > 0 ? (
            <Button look="quiet" onPress={() => move(pages[at - 1]?.id)}>
              {t('back')}
            </Button>
          ) : null}
          <Button look="quiet" onPress={() => void saver.flush().finally(onLeave)}>
            {t('leave')}
          </Button>
        </nav>
      </div>
    </div>
  );
}

type OpenPageProps = PageProps & { form: Form; errors: Readonly<Record<string, string>>; owner: string | null; onOpen: (id: string) => void; onSubmitted: (acknowledgement: Acknowledgement) => void };

function OpenPage({ form, errors, owner, onOpen, onSubmitted, ...shared }: OpenPageProps) {
  switch (shared.page.kind) {
    case 'questions':
      return <QuestionsPage {...shared} form={form} errors={errors} />;
    case 'papers':
      return <PapersPage {...shared} owner={owner} />;
    case 'choices':
      return <ChoicesPage {...shared} />;
    default:
      return <CheckPage {...shared} form={form} onOpen={onOpen} onSubmitted={onSubmitted} />;
  }
}

function OnBehalf({ filing }: { filing: Filing }) {
  const t = useSay(filingText);
  return filing.onBehalfOf === null ? null : <p className="small strong">{t('onBehalf', { name: filing.onBehalfOf })}</p>;
}

/** The session has ended, or the filing takes nothing any more. */
function Interrupted({ saving, signIn }: { saving: Saving; signIn: ReactNode }) {
  const t = useSay(filingText);
  if (saving.state === 'closed') return <p className="notice warn">{t('closed')}</p>;
  if (saving.state !== 'signedOut') return null;
  return (
    <div className="notice warn" role="alert">
      <p>{t('signedOut')}</p>
      {signIn}
    </div>
  );
}

function StepTitle({ title }: { title: string }) {
  const focus = (heading: HTMLHeadingElement | null) => {
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
  };
  return (
    <h1 ref={focus} tabIndex={-1}>
      {title}
    </h1>
  );
}
