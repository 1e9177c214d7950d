import Form from '@rjsf/core/lib/components/Form.js';
import type { ErrorSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import { visibleFields, visibleLeaves } from '#modules/citizen/rules/form-answers.ts';
import type { Form as FilingForm, LayoutField } from '#modules/citizen/rules/form-layout.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import type { Answers } from '../queue.ts';
import { sameAnswers } from '../steps.ts';
import type { Both } from './asked.ts';
import { AskingProvider } from './asking.ts';
import { errorTree } from './errors.ts';
import { pageSchema } from './step-schema.ts';
import { answersText } from './text.ts';
import { templates } from './templates.tsx';
import { validator } from './validator.ts';
import { widgets } from './widgets.tsx';
import './answers.css';

type PageOfQuestionsProps = {
  form: FilingForm;
  /** The questions of this page that are to be asked now. */
  fields: readonly LayoutField[];
  answers: Answers;
  /** What is wrong, by the question (`child.name`, `members[0].name`). */
  errors: Readonly<Record<string, string>>;
  onAnswer: (field: string, value: unknown) => void;
};

type Path = readonly (string | number)[];

const AS_IT_IS = { emptyObjectFields: 'skipDefaults', allOf: 'skipDefaults', arrayMinItems: { populate: 'never' }, constAsDefaults: 'never' } as const;
const NO_BUTTON = { 'ui:submitButtonOptions': { norender: true } };

/** Some questions of a form, rendered by the form library on our components; each answer is told at once. */
export function PageOfQuestions({ form, fields, answers, errors, onAnswer }: PageOfQuestionsProps) {
  const t = useSay(answersText);
  const { language } = useLanguage();
  const page = useMemo(() => pageSchema(form.schema, fields), [form, fields]);
  const wrong = useMemo((): ErrorSchema => errorTree(errors), [errors]);
  const data = useMemo(() => Object.fromEntries(fields.filter(({ field }) => field in answers).map(({ field }) => [field, answers[field]])), [fields, answers]);
  const asking = useMemo(
    () => ({
      said: (both: Both) => both[language],
      sameAs: (asked: { label: Both; id: string }) => sameAnswers(form, visibleFields(form, answers), answers, asked),
      isAsked: (path: Path) => isAskedAt(fields, answers, path),
    }),
    [language, form, fields, answers],
  );
  if (page === undefined) return <p className="notice late">{t('notShown')}</p>;
  return (
    <AskingProvider value={asking}>
      <Form
        tagName="div"
        schema={page.schema}
        uiSchema={{ ...page.uiSchema, ...NO_BUTTON }}
        formData={data}
        validator={validator}
        widgets={widgets}
        templates={templates}
        extraErrors={wrong}
        showErrorList={false}
        noHtml5Validate
        noValidate
        experimental_defaultFormStateBehavior={AS_IT_IS}
        onChange={({ formData }) => {
          for (const { field } of fields) if (JSON.stringify(formData?.[field]) !== JSON.stringify(data[field])) onAnswer(field, formData?.[field]);
        }}
      />
    </AskingProvider>
  );
}

/** A question of a group, or of one row of a list, may hang on what is answered in it. */
function isAskedAt(fields: readonly LayoutField[], answers: Answers, [first, ...rest]: Path): boolean {
  const field = fields.find((one) => one.field === first);
  const leaf = rest.at(-1);
  if (field?.fields === undefined || typeof leaf !== 'string') return true;
  const around = rest.slice(0, -1).reduce((at: unknown, step) => inside(at, step), answers[field.field]);
  const group = Object.fromEntries(Object.entries(typeof around === 'object' && around !== null ? around : {}));
  return visibleLeaves(field, answers, group).some((one) => one.field === leaf);
}

function inside(holder: unknown, step: string | number): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
}
