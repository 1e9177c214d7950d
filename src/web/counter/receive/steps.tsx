import { useSay } from '#web/ui/language.tsx';
import { receiveText } from './text.ts';

const STEPS = ['stepProcedure', 'stepPapers', 'stepPeople', 'stepResult'] as const;

/** Where in the reception one stands; each step can be gone back to. */
export function Steps({ step, reached, onStep }: { step: number; reached: number; onStep: (step: number) => void }) {
  const t = useSay(receiveText);
  return (
    <nav aria-label={t('steps')}>
      <ol className="steps">
        {STEPS.map((words, index) => (
          <li key={words}>
            <button
              type="button"
              className={index < step ? 'done' : ''}
              aria-current={index === step ? 'step' : undefined}
              disabled={index > reached}
              onClick={() => onStep(index)}
            >
              {index + 1} {t(words)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
