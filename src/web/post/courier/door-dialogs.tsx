import { useState } from 'react';
import { ATTEMPT_REASONS, INVITATION_WAYS } from '#modules/postal/rules/delivery.ts';
import { answer, api } from '#web/api/client.ts';
import { isFacts } from '#web/api/refusal.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { dayShort } from '#web/ui/show.ts';
import { useKept } from '#web/parts/kept.ts';
import { CHANGED, useScanEvent, type Item } from './questions.ts';
import { courierText } from './text.ts';

type DoorDialogProps = { item: Item; onClose: () => void; onReload: () => void };
type Failed = { readonly reason: (typeof ATTEMPT_REASONS)[number] | undefined; readonly note: string };

/** Why a delivery did not come about. */
export function AttemptDialog({ item, onClose, onReload }: DoorDialogProps) {
  const t = useSay(courierText);
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  const { value: failed, change, forget } = useKept({ area: 'phat', of: `${item.shipmentId}.attempt` }, failedFrom, keptWhole);
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
    <ActDialog title={t('attemptTitle')} main={t('attemptAct')} act={record} onMain={act} onClose={onClose} onRetry={onReload}>
      <SegmentedChoice tall label={t('attemptTitle')} segments={ATTEMPT_REASONS.map((id) => ({ id, label: t(id) }))} value={reason} onChange={(next) => change({ reason: next })} autoFocus />
      {asked && reason === undefined ? <p className="notice late">{t('reasonMissing')}</p> : null}
      <TextField label={t('note')} value={failed.note} onChange={(next) => change({ note: next })} optional={reason !== 'other'} maxLength={400} error={asked && noteMissing ? t('noteMissing') : undefined} />
    </ActDialog>
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
    <ActDialog title={t('inviteTitle')} main={t('inviteAct')} act={invite} onMain={act} onClose={onClose} onRetry={onReload}>
      <p>{t('inviteWhy')}</p>
      <SegmentedChoice tall label={t('inviteTitle')} segments={INVITATION_WAYS.map((id) => ({ id, label: t(id) }))} value={way} onChange={setWay} autoFocus />
      {asked && way === undefined ? <p className="notice late">{t('wayMissing')}</p> : null}
    </ActDialog>
  );
}

function failedFrom(kept: unknown): Failed {
  const facts = isFacts(kept) ? kept : {};
  return { reason: ATTEMPT_REASONS.find((one) => one === facts['reason']), note: typeof facts['note'] === 'string' ? facts['note'] : '' };
}

function keptWhole(failed: Failed): object {
  return failed;
}
