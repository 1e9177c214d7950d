import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { paperName } from './paper-name.ts';
import type { Filing, Problem } from './questions.ts';
import { filingText } from './text.ts';
import { labelOf } from './wrong.ts';

type StillWrongProps = { problems: readonly Problem[]; form: Form; filing: Filing; wordsOf: (code: string, facts?: Readonly<Record<string, unknown>>) => string; onOpen: (page: string) => void };

/** Everything that still stands in the way of submitting, each line leading to its page. */
export function StillWrong({ problems, form, filing, wordsOf, onOpen }: StillWrongProps) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  const said = ({ field, component, code, facts }: Problem) => {
    const paper = filing.papers.find((one) => one.component === component);
    const what = field ? labelOf(form, field, language) : (paper && paperName(paper, language));
    return what === undefined ? wordsOf(code, facts) : t('notTaken', { field: what, why: wordsOf(code, facts) });
  };
  return (
    <div className="notice late wrong-list" role="alert">
      <h2>{t('wrongTitle', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.step}${problem.field ?? ''}${problem.component ?? ''}${problem.code}`}>
            <a
              href={`#buoc-${problem.step}`}
              onClick={(event) => {
                event.preventDefault();
                onOpen(problem.step);
              }}
            >
              {said(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
