import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { messages as citizenWords } from '#modules/citizen/messages/filing.ts';
import { answer, api } from '#web/api/client.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { CHOICES, choicesOf, readChoices } from './choices.ts';
import { FeeLines } from './fee-lines.tsx';
import type { PageProps } from './page-props.ts';
import { paperName } from './paper-name.ts';
import type { Acknowledgement, Filing } from './questions.ts';
import { AnswersRead } from './read/answers-read.tsx';
import { hasPledge } from './steps.ts';
import { StillWrong } from './still-wrong.tsx';
import { filingText } from './text.ts';
import { useSubmit } from './use-submit.ts';

type CheckPageProps = PageProps & { form: Form; onOpen: (page: string) => void; onSubmitted: (acknowledgement: Acknowledgement) => void };

/** Everything once more in her own words, with a way back to each; then the declaration and the submission. */
export function CheckPage({ filing, form, saver, saving, onOpen, onSubmitted }: CheckPageProps) {
  const t = useSay(filingText);
  const wordsOf = useSayCode(citizenWords);
  const declaration = declarationOf(filing, form, t);
  const [ticked, setDeclared] = useState(false);
  const declared = ticked || declaration === undefined;
  const [tried, setTried] = useState(0);
  const checked = useQuery({ queryKey: ['checkFiling', filing.id, filing.version, saving.version], queryFn: () => answer(api.GET('/api/filings/{id}/check', { params: { path: { id: filing.id } } })) });
  const submit = useSubmit({ filing, saver, onSubmitted });
  const problems = checked.data?.problems ?? [];
  const allSaved = saving.state === 'saved';
  const press = () => {
    setTried((count) => count + 1);
    if (declared && problems.length === 0) submit.mutate(undefined);
  };
  return (
    <>
      <StillWrong problems={problems} form={form} filing={filing} wordsOf={wordsOf} onOpen={onOpen} />
      <h2 className="out-of-sight">{t('answersList')}</h2>
      <AnswersRead form={form} answers={saving.answers} aside={(step) => <Change what={form.layout.steps.find(({ id }) => id === step)?.title} onPress={() => onOpen(step)} />} />
      <PapersRead filing={filing} onOpen={onOpen} />
      <ChoicesRead filing={filing} kept={saving.answers[CHOICES]} onOpen={onOpen} />
      <section className="stack tight">
        <h3>{t('fee')}</h3>
        <FeeLines fee={filing.fee} />
      </section>
      {declaration === undefined ? null : (
        <div className="field">
          <Tick checked={ticked} missing={tried > 0 && !ticked} onChange={setDeclared}>
            {declaration}
          </Tick>
          {tried > 0 && !ticked ? <p className="error">{t('declareMissing')}</p> : null}
        </div>
      )}
      <RefusalNotice error={submit.error} onRetry={() => submit.mutate(undefined)} />
      <div className="actions">
        {allSaved ? (
          <Button look="main" pending={submit.isPending} onPress={press}>
            {t('submit')}
          </Button>
        ) : (
          <RefusedAct reason={t('submitAfterSave')}>{t('submit')}</RefusedAct>
        )}
      </div>
    </>
  );
}

/** What is declared beside what the form itself has her declare; a helper declares that the citizen has heard it all. */
function declarationOf(filing: Filing, form: Form, t: (key: 'declare' | 'declareFor', facts?: Readonly<Record<string, unknown>>) => string): string | undefined {
  if (filing.onBehalfOf !== null) return t('declareFor', { name: filing.onBehalfOf });
  return hasPledge(form) ? undefined : t('declare');
}

function Change({ what, onPress }: { what: { vi: string; en: string } | undefined; onPress: () => void }) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  return (
    <Button look="quiet" size="small" label={t('changeWhat', { what: what?.[language] ?? '' })} onPress={onPress}>
      {t('change')}
    </Button>
  );
}

function PapersRead({ filing, onOpen }: { filing: Filing; onOpen: (page: string) => void }) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  if (filing.papers.length === 0) return null;
  const title = { vi: 'Giấy tờ kèm theo', en: 'Papers' };
  return (
    <section className="stack tight">
      <div className="row spread">
        <h3>{title[language]}</h3>
        <Change what={title} onPress={() => onOpen('papers')} />
      </div>
      <dl className="facts">
        {filing.papers.map((paper) => (
          <div key={paper.component} className="fact-pair">
            <dt>{paperName(paper, language)}</dt>
            <dd>{paper.byForm ? t('paperByForm') : paper.files.length === 0 ? <span className="small">{t('noFile')}</span> : paper.files.map(({ name }) => name).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ChoicesRead({ filing, kept, onOpen }: { filing: Filing; kept: unknown; onOpen: (page: string) => void }) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const title = { vi: 'Nhận kết quả và liên hệ', en: 'Receiving the result' };
  const { returnChoice, address, phone, email } = readChoices(kept) ?? choicesOf(filing);
  return (
    <section className="stack tight">
      <div className="row spread">
        <h3>{title[language]}</h3>
        <Change what={title} onPress={() => onOpen('choices')} />
      </div>
      <dl className="facts">
        <dt>{t('howReturned')}</dt>
        <dd>
          {returnChoice === null ? <span className="small">–</span> : t(returnChoice)}
          {returnChoice === 'post' ? `: ${address}` : ''}
        </dd>
        <dt>{t('contactTitle')}</dt>
        <dd>{[phone, email].filter(Boolean).join(', ') || <span className="small">–</span>}</dd>
        <dt>{t('sendTo')}</dt>
        <dd>{filing.unit.name}</dd>
      </dl>
    </section>
  );
}
