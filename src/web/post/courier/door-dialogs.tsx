import { useState } from 'react';
import { ATTEMPT_REASONS, INVITATION_WAYS } from '#modules/postal/rules/delivery.ts';
import { answer, api } from '#web/api/client.ts';
import { isFacts } from '#web/api/refusal.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { dayShort } from '#web/ui/show.ts';
import { useKept } from './kept.ts';
import { CHANGED, useScanEvent, type Item } from './questions.ts';
import { courierText } from './text.ts';

type DoorDialogProps = { item: Item; onClose: () => void; onReload: () => void };
type Failed = { readonly reason: (typeof ATTEMPT_REASONS)[number] | undefined; readonly note: string };

/** Why a delivery did not come about. */
export function AttemptDialog({ item, onClose, onReload }: DoorDialogProps) {
  const t = useSay(courierText);
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  const { value: failed, change, forget } = useKept(`${item.shipmentId}.attempt`, failedFrom, keptWhole);
  const record = useScanEvent(() => {
    forget();
    announce(t('attemptDone', { name: item.person.name }));
    onClose();
  });
  const { reason } = failed;
  const note = failed.note.trim();
  const noteMissing = reason === 'other' && note === '';
  const act = () => {
    setAsked(true);
    if (reason === undefined || noteMissing || item.postingNo === null) return;
    record.mutate({ postingNos: [item.postingNo], code: 'ATTEMPT_FAILED', reason, ...(note === '' ? {} : { note }) });
  };
  return (
    <Dialog title={t('attemptTitle')} open onClose={onClose} onMain={act} actions={<DialogActs words="attemptAct" onAct={act} onClose={onClose} pending={record.isPending} />}>
      <SegmentedChoice tall label={t('attemptTitle')} segments={ATTEMPT_REASONS.map((id) => ({ id, label: t(id) }))} value={reason} onChange={(next) => change({ reason: next })} autoFocus />
      {asked && reason === undefined ? <p className="notice late">{t('reasonMissing')}</p> : null}
      <TextField label={t('note')} value={failed.note} onChange={(next) => change({ note: next })} optional={reason !== 'other'} maxLength={400} error={asked && noteMissing ? t('noteMissing') : undefined} />
      <RefusalNotice error={record.error} onRetry={onReload} />
    </Dialog>
  );
}

/** By which way the receiver was invited. */
export function InviteDialog({ item, onClose, onReload }: DoorDialogProps) {
  const t = useSay(courierText);
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  const [way, setWay] = useState<(typeof INVITATION_WAYS)[number]>();
  const invite = useAct(
    (chosen: (typeof INVITATION_WAYS)[number], key: string) =>
      answer(api.POST('/api/shipments/{id}/invite', { params: { path: { id: item.shipmentId } }, body: { expectedVersion: item.version, way: chosen }, headers: { 'Idempotency-Key': key } })),
    {
      changes: CHANGED,
      onDone: ({ invitations, giveBackFrom }) => {
        announce(giveBackFrom === null ? t('inviteDone', { count: invitations }) : t('inviteDoneFrom', { count: invitations, day: dayShort(giveBackFrom) }));
        onClose();
      },
    },
  );
  const act = () => {
    setAsked(true);
    if (way !== undefined) invite.mutate(way);
  };
  return (
    <Dialog title={t('inviteTitle')} open onClose={onClose} onMain={act} actions={<DialogActs words="inviteAct" onAct={act} onClose={onClose} pending={invite.isPending} />}>
      <p>{t('inviteWhy')}</p>
      <SegmentedChoice tall label={t('inviteTitle')} segments={INVITATION_WAYS.map((id) => ({ id, label: t(id) }))} value={way} onChange={setWay} autoFocus />
      {asked && way === undefined ? <p className="notice late">{t('wayMissing')}</p> : null}
      <RefusalNotice error={invite.error} onRetry={onReload} />
    </Dialog>
  );
}

function DialogActs({ words, onAct, onClose, pending }: { words: 'attemptAct' | 'inviteAct'; onAct: () => void; onClose: () => void; pending: boolean }) {
  const t = useSay(courierText);
  return (
    <>
      <Button look="main" onPress={onAct} pending={pending}>
        {t(words)}
      </Button>
      <Button onPress={onClose}>{t('cancel')}</Button>
    </>
  );
}

function failedFrom(kept: unknown): Failed {
  const facts = isFacts(kept) ? kept : {};
  return { reason: ATTEMPT_REASONS.find((one) => one === facts['reason']), note: typeof facts['note'] === 'string' ? facts['note'] : '' };
}

function keptWhole(failed: Failed): object {
  return failed;
}
