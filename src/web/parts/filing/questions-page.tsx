import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { PageOfQuestions } from './answers/page-of-questions.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { PageProps } from './page-props.ts';
import { filingText } from './text.ts';
import { labelOf, wrongList } from './wrong.ts';

type QuestionsPageProps = PageProps & { form: Form; errors: Readonly<Record<string, string>> };

/** Some questions of the form; what is wrong shows once she has tried to go on, and goes as it is put right. */
export function QuestionsPage({ form, page, errors, saver, saving, tried, attempt }: QuestionsPageProps) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const shown = tried > 0 ? errors : Object.fromEntries(Object.entries(errors).filter(([field]) => field in saving.refused));
  return (
    <>
      <ErrorSummary wrong={wrongList(shown, (field) => labelOf(form, field, language))} attempt={tried} />
      <PageOfQuestions form={form} fields={page.fields} answers={saving.answers} errors={shown} onAnswer={saver.answer} />
      <div className="actions">
        <Button look="main" onPress={() => attempt(Object.keys(errors).length > 0)}>
          {t('goOn')}
        </Button>
      </div>
    </>
  );
}
