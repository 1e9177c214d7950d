import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { myself } from '../../account/session.ts';
import { endAndForget } from './forget.ts';
import { kioskText } from './text.ts';
import { useIdle } from './use-idle.ts';

/** Stands over every page of a shared machine but the first: asks whether anybody is still there, and forgets everything when nobody answers. */
export function KioskGuard() {
  const t = useSay(kioskText);
  const { left, stay } = useIdle({
    onBusy: () => void answer(api.GET('/api/citizen/session')).catch(() => undefined),
    onOver: () => void endAndForget(),
  });
  const me = useQuery(myself).data;
  const [wasSomebody, setWasSomebody] = useState(false);
  if (me && !wasSomebody) setWasSomebody(true);
  // The server has ended her session: nothing of hers stays on the screen either.
  useEffect(() => {
    if (wasSomebody && me === null) void endAndForget();
  }, [wasSomebody, me]);
  useEffect(() => {
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) void endAndForget();
    };
    window.addEventListener('pageshow', shown);
    return () => window.removeEventListener('pageshow', shown);
  }, []);
  return (
    <Dialog
      title={t('stillThere')}
      open={left !== undefined}
      onClose={stay}
      onMain={stay}
      actions={
        <>
          <Button look="main" autoFocus onPress={stay}>
            {t('here')}
          </Button>
          <Button onPress={() => void endAndForget()}>{t('finish')}</Button>
        </>
      }
    >
      <p aria-live="off">{t('willErase', { seconds: left ?? 0 })}</p>
    </Dialog>
  );
}
