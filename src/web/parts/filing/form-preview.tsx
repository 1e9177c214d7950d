import { useMemo, useState } from 'react';
import { messages as citizenWords } from '#modules/citizen/messages/filing.ts';
import { answerProblems, visibleFields } from '#modules/citizen/rules/form-answers.ts';
import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { useLanguage, useSayCode } from '#web/ui/language.tsx';
import { PageOfQuestions } from './answers/page-of-questions.tsx';
import type { Answers } from './queue.ts';
import './filing.css';

type FormPreviewProps = { form: Form; today: string; answers?: Answers; onAnswers?: (answers: Answers) => void; /** Shows what is wrong with the answers as they stand. */ strict?: boolean };

/** A form as citizens will meet it, all its pages one under the other; nothing is kept. */
export function FormPreview({ form, today, answers = {}, onAnswers, strict = false }: FormPreviewProps) {
  const { language } = useLanguage();
  const wordsOf = useSayCode(citizenWords);
  const [given, setGiven] = useState<Answers>(answers);
  const visible = useMemo(() => visibleFields(form, given), [form, given]);
  const errors = strict ? Object.fromEntries(answerProblems(form, given, today).map(({ field, code, facts }) => [field, wordsOf(code, facts)])) : {};
  const take = (field: string, value: unknown) => {
    const { [field]: _, ...rest } = given;
    const next = value === undefined || value === null ? rest : { ...rest, [field]: value };
    setGiven(next);
    onAnswers?.(next);
  };
  return (
    <div className="stack">
      {form.layout.steps.map(({ id, title, note, fields }) => {
        const asked = fields.filter(({ field }) => visible.has(field));
        return asked.length === 0 ? null : (
          <section key={id} className="wizard-page" aria-label={title[language]}>
            <h2>{title[language]}</h2>
            {note ? <p>{note[language]}</p> : null}
            <PageOfQuestions form={form} fields={asked} answers={given} errors={errors} onAnswer={take} />
          </section>
        );
      })}
    </div>
  );
}
