import type { ReactNode } from 'react';
import { isDay, showDay } from '#kernel/day.ts';
import { visibleFields, visibleLeaves } from '#modules/citizen/rules/form-answers.ts';
import type { Answers, Form, LayoutField, LayoutLeaf } from '#modules/citizen/rules/form-layout.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { readText } from './text.ts';
import './answers-read.css';

type AnswersReadProps = { form: Form; answers: Answers; /** Beside the heading of a step: a way back to it. */ aside?: (stepId: string) => ReactNode };

/** What was answered, as the form asks it: step by step, only the questions that apply, in words. */
export function AnswersRead({ form, answers, aside }: AnswersReadProps) {
  const { language } = useLanguage();
  const visible = visibleFields(form, answers);
  return (
    <div className="answers-read">
      {form.layout.steps.map(({ id, title, fields }) => {
        const asked = fields.filter(({ field }) => visible.has(field));
        return asked.length === 0 ? null : (
          <section key={id} aria-label={title[language]}>
            <div className="row spread">
              <h3>{title[language]}</h3>
              {aside?.(id)}
            </div>
            <dl className="facts">
              {asked.map((field) => (
                <Line key={field.field} field={field} value={answers[field.field]} answers={answers} />
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function Line({ field, value, answers }: { field: LayoutField; value: unknown; answers: Answers }) {
  const { language } = useLanguage();
  const wide = field.fields === undefined ? '' : 'answers-wide';
  return (
    <>
      <dt className={wide}>{field.label[language]}</dt>
      <dd className={wide}>{field.fields === undefined ? <Word leaf={field} value={value} /> : <Several field={field} value={value} answers={answers} />}</dd>
    </>
  );
}

/** A group, or the entries of a list one under the other. */
function Several({ field, value, answers }: { field: LayoutField; value: unknown; answers: Answers }) {
  const t = useSay(readText);
  const entries = (Array.isArray(value) ? value : [value]).map(groupOf);
  if (entries.length === 0) return <span className="small">{t('none')}</span>;
  return (
    <ol className="answers-entries">
      {entries.map((entry, index) => (
        <li key={index}>
          <dl className="facts">
            {visibleLeaves(field, answers, entry).map((leaf) => (
              <Line key={leaf.field} field={leaf} value={entry[leaf.field]} answers={answers} />
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Word({ leaf, value }: { leaf: LayoutLeaf; value: unknown }) {
  const t = useSay(readText);
  const { language } = useLanguage();
  if (leaf.widget === 'tick') return t(value === true ? 'yes' : 'no');
  if (value === undefined || value === null || value === '') return <span className="small">{t('unanswered')}</span>;
  const chosen = leaf.choices?.find((choice) => choice.value === String(value));
  if (chosen) return chosen[language];
  if (leaf.widget === 'idNumber' || leaf.widget === 'phone') return <span className="code">{String(value)}</span>;
  return <span className="answers-text">{textOf(value, language)}</span>;
}

function textOf(value: unknown, language: 'vi' | 'en'): string {
  if (typeof value === 'number') return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  const text = String(value);
  // A day of which only the month or the year is known is written like one.
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (month !== undefined) return `${month}/${year}`;
  return isDay(text) ? showDay(text) : text;
}

function groupOf(entry: unknown): Answers {
  return typeof entry === 'object' && entry !== null ? Object.fromEntries(Object.entries(entry)) : {};
}
