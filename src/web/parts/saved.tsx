import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { timeOf } from '#web/ui/show.ts';
import { partsText } from './text.ts';

export type Saving = { readonly state: 'untouched' | 'saving' | 'saved' | 'failed' | 'elsewhere'; readonly at?: string | undefined };

/** "lưu lúc 09:41": where the draft stands. */
export function Saved({ saving, onOverwrite }: { saving: Saving; /** Another window has saved meanwhile: what is here is to stand. */ onOverwrite: () => void }) {
  const t = useSay(partsText);
  if (saving.state === 'elsewhere') {
    return (
      <div className="notice warn" role="alert">
        <p>{t('savedElsewhere')}</p>
        <p className="row tight">
          <Button size="small" onPress={() => location.reload()}>
            {t('showOther')}
          </Button>
          <Button look="quiet" size="small" onPress={onOverwrite}>
            {t('keepThis')}
          </Button>
        </p>
      </div>
    );
  }
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
