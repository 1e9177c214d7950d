import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { answerProblems } from '#modules/citizen/rules/form-answers.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useNarrow } from '#web/ui/narrow.ts';
import type { Answers } from './queue.ts';
import type { Filing } from './questions.ts';
import type { Page } from './steps.ts';
import { filingText } from './text.ts';

type StepListProps = { pages: readonly Page[]; at: number; filing: Filing; form: Form; answers: Answers; today: string; onOpen: (id: string) => void };

/** All pages of the filing, which of them are done, and a way to each; folded away where the screen is narrow. */
export function StepList({ pages, at, filing, form, answers, today, onOpen }: StepListProps) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const narrow = useNarrow();
  const unfinished = new Set([...answerProblems(form, answers, today).map(({ step }) => step), ...filing.problems.map(({ step }) => step).filter((step) => step === 'papers' || step === 'choices'), 'check']);
  return (
    <details className="wizard-steps" open={!narrow}>
      <summary>{t('steps')}</summary>
      <ol>
        {pages.map(({ id, title }, index) => {
          const state = index === at ? 'here' : unfinished.has(id) ? 'open' : 'done';
          return (
            <li key={id} className={state} aria-current={index === at ? 'step' : undefined}>
              <button type="button" onClick={() => onOpen(id)}>
                <span className="sign" aria-hidden="true">
                  {state === 'done' ? '✓' : index + 1}
                </span>
                <span>
                  {title[language]}
                  <span className="out-of-sight"> ({t(STATES[state])})</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

const STATES = { here: 'stepHere', open: 'stepOpen', done: 'stepDone' } as const;
