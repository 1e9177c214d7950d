import { useEffect, useRef } from 'react';
import { useSay } from '#web/ui/language.tsx';
import { placeOf } from './answers/place.ts';
import { filingText } from './text.ts';

/** Something wrong on this page: the question's id, and what to do. */
export type Wrong = { readonly id: string; readonly sentence: string };

/** What is wrong, all at once, at the top of the page; each line leads to its question. `attempt`: the focus comes here after each attempt to go on. */
export function ErrorSummary({ wrong, attempt }: { wrong: readonly Wrong[]; attempt: number }) {
  const t = useSay(filingText);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (wrong.length === 0) return null;
  return (
    <div className="notice late wrong-list" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('wrongTitle', { count: wrong.length })}</h2>
      <ul>
        {wrong.map(({ id, sentence }) => (
          <li key={id}>
            <a
              href={`#${placeOf(id)}`}
              onClick={(event) => {
                event.preventDefault();
                focusOn(placeOf(id));
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const FOCUSABLE = 'input:not([type="hidden"]):not([disabled]), textarea, button, [role="spinbutton"], [tabindex="0"]';

function focusOn(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
