import { useSay } from '#web/ui/language.tsx';
import { timeOf } from '#web/ui/show.ts';
import { partsText } from './text.ts';

export type Saving = { readonly state: 'untouched' | 'saving' | 'saved' | 'failed'; readonly at?: string | undefined };

/** "lưu lúc 09:41": where the draft stands. */
export function Saved({ saving }: { saving: Saving }) {
  const t = useSay(partsText);
  return (
    <span className="small" role="status">
      {wordsOf(saving, t)}
    </span>
  );
}

function wordsOf(saving: Saving, t: (key: 'savedAt' | 'saving' | 'notSaved' | 'notYetSaved', facts?: Record<string, unknown>) => string): string {
  if (saving.state === 'saving') return t('saving');
  if (saving.state === 'failed') return t('notSaved');
  return saving.at ? t('savedAt', { time: timeOf(saving.at) }) : t('notYetSaved');
}
