import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DeliveryState } from '#modules/integration/rules.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { PagedList } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { instantShort } from '#web/ui/show.ts';
import { CHANGED, integrationWords, useDeliveries } from './questions.ts';
import type { Delivery, Webhook } from './questions.ts';
import { integrationText } from './text.ts';

const ALL = 'all';
/** What was dropped stands among all. */
const PICKED = ['due', 'sent', 'dead'] as const satisfies readonly DeliveryState[];
const TONES = { due: 'plain', sent: 'ok', dead: 'late', dropped: 'quiet' } as const satisfies Record<DeliveryState, Tone>;
const DIALOGS = { resend: ResendDialog, body: BodyDialog } as const;
type Open = { readonly act: keyof typeof DIALOGS; readonly delivery: Delivery };

/** What one system was told, how it ended, and what of it can be said again. */
export function Deliveries({ webhook }: { webhook: Webhook }) {
  const t = useSay(integrationText);
  const word = useSayCode(integrationWords);
  const [state, setState] = useState<DeliveryState>();
  const [open, setOpen] = useState<Open>();
  const asked = useDeliveries(webhook.id, state);
  const Opened = open === undefined ? undefined : DIALOGS[open.act];
  return (
    <>
      <p>
        <Link to="/quan-tri/tich-hop" search={{}}>
          {t('backToAll')}
        </Link>
      </p>
      <SegmentedChoice label={t('states')} segments={[{ id: ALL, label: t('list.all') }, ...PICKED.map((id) => ({ id, label: word(`deliveryState.${id}`) }))]} value={state ?? ALL} onChange={(id) => setState(PICKED.find((one) => one === id))} />
      <Card title={t('deliveriesOf', { url: webhook.url })} bare>
        <PagedList
          asked={asked}
          lines={5}
          label={t('deliveries')}
          none={[t('deliveriesNone'), t('deliveriesHow')]}
          rowId={(row) => row.id}
          total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
          columns={[
            { key: 'event', head: t('event'), cell: (row) => <Event delivery={row} /> },
            { key: 'made', head: t('made'), cell: (row) => instantShort(row.createdAt) },
            { key: 'outcome', head: t('outcome'), cell: (row) => <Outcome delivery={row} /> },
            { key: 'acts', head: t('acts'), cell: (row) => <Acts delivery={row} may={webhook.state === 'active'} onOpen={(act) => setOpen({ act, delivery: row })} /> },
          ]}
        />
        {open === undefined || Opened === undefined ? null : <Opened delivery={open.delivery} onClose={() => setOpen(undefined)} />}
      </Card>
    </>
  );
}

function Event({ delivery: { kind, id } }: { delivery: Delivery }) {
  const word = useSayCode(integrationWords);
  return (
    <div>
      <p className="strong">{word(kind)}</p>
      <p className="small code webhook-text">{id}</p>
    </div>
  );
}

function Outcome({ delivery: { state, attempts, lastStatus, lastFailure, nextAt } }: { delivery: Delivery }) {
  const t = useSay(integrationText);
  const word = useSayCode(integrationWords);
  const notes = [
    ...(lastFailure === null ? [] : [word(`deliveryFailure.${lastFailure}`)]),
    ...(lastStatus === null ? [] : [t('status', { status: lastStatus })]),
    t('attempts', { count: attempts }),
    ...(nextAt === null || attempts === 0 ? [] : [t('nextAt', { at: instantShort(nextAt) })]),
  ];
  return (
    <div className="stack tight">
      <p className="row">
        <Chip tone={TONES[state]}>{word(`deliveryState.${state}`)}</Chip>
      </p>
      <p className="small">{notes.join(' · ')}</p>
    </div>
  );
}

function Acts({ delivery, may, onOpen }: { delivery: Delivery; may: boolean; onOpen: (act: Open['act']) => void }) {
  const t = useSay(integrationText);
  const named = useNamed(delivery);
  return (
    <div className="row">
      {may && delivery.state !== 'due' ? (
        <Button size="small" onPress={() => onOpen('resend')} label={t('resendOf', named)}>
          {t('resend')}
        </Button>
      ) : null}
      <Button size="small" look="quiet" onPress={() => onOpen('body')} label={t('bodyOf', named)}>
        {t('body')}
      </Button>
    </div>
  );
}

function ResendDialog({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const t = useSay(integrationText);
  return (
    <AskDialog
      title={t('resendOf', useNamed(delivery))}
      main={t('resend')}
      note={<p>{t('resendNote')}</p>}
      fields={[]}
      send={(_values, key) => answer(api.POST('/api/webhook-deliveries/{id}/resend', { params: { path: { id: delivery.id } }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('resent')}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}

/** The words as they go out. */
function BodyDialog({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const t = useSay(integrationText);
  return (
    <Dialog
      title={t('bodyOf', useNamed(delivery))}
      open
      onClose={onClose}
      broad
      actions={
        <Button look="quiet" keys="Esc" onPress={onClose} autoFocus>
          {t('close')}
        </Button>
      }
    >
      <p className="code webhook-text">{JSON.stringify(JSON.parse(delivery.body), undefined, 2)}</p>
    </Dialog>
  );
}

function useNamed({ kind, createdAt }: Delivery) {
  const word = useSayCode(integrationWords);
  return { kind: word(kind), at: instantShort(createdAt) };
}
