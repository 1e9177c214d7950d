import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { endAndForget } from './forget.ts';
import { kioskText } from './text.ts';

/** The way out of a shared machine, always in sight: one question, then everything is gone. */
export function FinishButton() {
  const t = useSay(kioskText);
  const [asking, setAsking] = useState(false);
  const [ending, setEnding] = useState(false);
  const end = () => {
    setEnding(true);
    void endAndForget();
  };
  return (
    <>
      <button type="button" className="top-button framed" onClick={() => setAsking(true)}>
        {t('finish')}
      </button>
      <Dialog
        title={t('finishAsk')}
        open={asking}
        onClose={() => setAsking(false)}
        onMain={end}
        actions={
          <>
            <Button look="main" pending={ending} onPress={end}>
              {t('finish')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('stay')}</Button>
          </>
        }
      >
        <p>{t('finishHow')}</p>
      </Dialog>
    </>
  );
}
