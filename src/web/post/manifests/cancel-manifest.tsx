import { useState } from 'react';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
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
  const act = () => {
    if (!cancel.isPending) cancel.mutate({ expectedVersion: manifest.version });
  };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('cancel')}
      </Button>
      <Dialog
        title={t('cancel')}
        open={open}
        onClose={close}
        onMain={act}
        actions={
          <>
            <Button look="danger" keys="Ctrl ↵" onPress={act} pending={cancel.isPending}>
              {t('cancel')}
            </Button>
            <Button look="quiet" keys="Esc" onPress={close}>
              {t('cancelDialog')}
            </Button>
          </>
        }
      >
        <p>{t('cancelHow')}</p>
        <RefusalNotice error={cancel.error} onRetry={onReload} />
      </Dialog>
    </>
  );
}
