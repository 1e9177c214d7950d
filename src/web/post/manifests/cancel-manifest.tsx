import { useState } from 'react';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useCancel } from './leaving-acts.ts';
import type { Manifest } from './questions.ts';
import { manifestText } from './text.ts';

/** Gives up an open list, after one question. */
export function CancelManifest({ manifest, onReload }: { manifest: Manifest; onReload: () => void }) {
  const t = useSay(manifestText);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const cancel = useCancel(manifest, close);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('cancel')}
      </Button>
      {open ? (
        <ActDialog title={t('cancel')} act={cancel} onMain={() => cancel.mutate({ expectedVersion: manifest.version })} onClose={close} onRetry={onReload} danger backFirst>
          <p>{t('cancelHow')}</p>
        </ActDialog>
      ) : null}
    </>
  );
}
