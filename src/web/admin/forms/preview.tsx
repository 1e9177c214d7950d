import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answers } from '#modules/citizen/rules/form-layout.ts';
import { answer, api } from '#web/api/client.ts';
import { FormPreview } from '#web/parts/filing/form-preview.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { FormView } from './questions.ts';
import { formsText } from './text.ts';

/** The form as a citizen fills it in; what is typed here goes nowhere. */
export function Preview({ form }: { form: FormView }) {
  const t = useSay(formsText);
  const { today } = useMe();
  const [answers, setAnswers] = useState<Answers>({});
  const [strict, setStrict] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const again = () => {
    setAnswers({});
    setStrict(false);
    setAttempt((before) => before + 1);
  };
  return (
    <Card
      title={t('preview')}
      mark={
        <Button size="small" onPress={again}>
          {t('startAgain')}
        </Button>
      }
      foot={t('previewNote')}
    >
      <div className="forms-preview">
        <FormPreview key={attempt} form={form} today={today} onAnswers={setAnswers} strict={strict} />
        <PapersOf form={form} answers={answers} />
        <p>
          <Button onPress={() => setStrict(true)}>{t('checkAnswers')}</Button>
        </p>
      </div>
    </Card>
  );
}

/** The papers these answers ask for, matched with the published list as it is today. */
function PapersOf({ form, answers }: { form: FormView; answers: Answers }) {
  const t = useSay(formsText);
  const { language } = useLanguage();
  const asked = useQuery({
    queryKey: ['previewForm', form.id, answers],
    placeholderData: (before) => before,
    queryFn: () => answer(api.POST('/api/filing-forms/{id}/preview', { params: { path: { id: form.id } }, body: { answers } })),
  });
  return (
    <section className="stack" aria-label={t('papersStep')}>
      <h2>{t('papersStep')}</h2>
      <Loaded asked={asked} lines={4}>
        {({ papers }) => (
          <ul className="plain-list stack">
            {papers.map(({ component, name, short, help, required, byForm }) => (
              <li key={component}>
                <p className="row">
                  <span className="strong">{short?.[language] ?? name}</span>
                  <Chip tone={required ? 'plain' : 'quiet'}>{t(byForm ? 'paperByForm' : required ? 'paperRequired' : 'paperOptional')}</Chip>
                </p>
                {short ? <p className="small">{name}</p> : null}
                {help ? <p className="small">{help[language]}</p> : null}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
