import { useState } from 'react';
import type { RatedKind } from '#modules/feedback/rules.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { QrPicture } from '#web/parts/fees/qr-picture.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { timeOf } from '#web/ui/show.ts';
import './rating.css';
import { ratingText } from './text.ts';

/** Asks the person just served for a rating: a code of one use, as a picture and to be typed. */
export function InviteRating({ kind, id, small = false }: { kind: RatedKind; id: string; small?: boolean }) {
  const t = useSay(ratingText);
  const may = useMay();
  const [opened, setOpened] = useState<Answered<'openRating'>>();
  const open = useAct((body: { kind: RatedKind; id: string }) => answer(api.POST('/api/ratings/open', { body })), { onDone: setOpened });
  if (!may('feedback.invite')) return null;
  return (
    <>
      <Button {...(small ? { size: 'small' } : {})} onPress={() => open.mutate({ kind, id })} pending={open.isPending}>
        {t('invite')}
      </Button>
      <RefusalNotice error={open.error} />
      {opened ? <Shown opened={opened} onClose={() => setOpened(undefined)} /> : null}
    </>
  );
}

function Shown({ opened, onClose }: { opened: Answered<'openRating'>; onClose: () => void }) {
  const t = useSay(ratingText);
  const code = `${opened.code.slice(0, 4)} ${opened.code.slice(4)}`;
  return (
    <Dialog
      title={t('title')}
      open
      onClose={onClose}
      actions={
        <>
          <Button look="main" onPress={onClose} autoFocus>
            {t('close')}
          </Button>
          <a className="button" href={`/danh-gia/${opened.code}`} target="_blank" rel="noreferrer">
            {t('here')}
          </a>
        </>
      }
    >
      <p>{t('how', { time: timeOf(opened.until) })}</p>
      <div className="rating-invite">
        <QrPicture path={opened.picture.path} size={opened.picture.size} label={t('picture')} />
        <p className="code">{code}</p>
      </div>
      <p className="small">{t('free')}</p>
    </Dialog>
  );
}
