import { useSay } from '#web/ui/language.tsx';
import { handingInText } from './text.ts';

/** Where in the work one stands; each step can be gone back to. */
export function Steps({ names, step, reached, onStep }: { names: readonly string[]; step: number; reached: number; onStep: (step: number) => void }) {
  const t = useSay(handingInText);
  return (
    <nav aria-label={t('steps')}>
      <ol className="steps">
        {names.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className={index < step ? 'done' : ''}
              aria-current={index === step ? 'step' : undefined}
              disabled={index > reached}
              onClick={() => onStep(index)}
            >
              {index + 1} {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
