import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubscriptionState } from '#modules/integration/rules.ts';
import { PagedList, rowsOf } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { Deliveries } from './deliveries.tsx';
import { EndDialog, hostOf, ReplayDialog, RotateDialog, SecretDialog, TestDialog } from './dialogs.tsx';
import { integrationWords, useWebhooks } from './questions.ts';
import type { Webhook } from './questions.ts';
import { SubscribeDialog } from './subscribe-dialog.tsx';
import { integrationText } from './text.ts';
import { useUnitChoices } from './units.ts';
import './integration.css';

const route = getRouteApi('/quan-tri/tich-hop');
const TONES = { active: 'ok', disabled: 'late', ended: 'quiet' } as const satisfies Record<SubscriptionState, Tone>;
const DIALOGS = { test: TestDialog, replay: ReplayDialog, rotate: RotateDialog, end: EndDialog } as const;
type Act = keyof typeof DIALOGS;

/** Which systems outside are told of what, how it goes, and what was not received. */
export function IntegrationPage() {
  const t = useSay(integrationText);
  const { noi } = route.useSearch();
  const asked = useWebhooks();
  const rows = rowsOf(asked);
  const chosen = rows.find((row) => row.id === noi);
  const ready = asked.data?.pages[0]?.ready ?? true;
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
      </div>
      {ready ? null : <p className="notice warn">{t('notReady')}</p>}
      {chosen === undefined ? <Receivers asked={asked} ready={ready} /> : <Deliveries key={chosen.id} webhook={chosen} />}
    </div>
  );
}

function Receivers({ asked, ready }: { asked: ReturnType<typeof useWebhooks>; ready: boolean }) {
  const t = useSay(integrationText);
  const units = useUnitChoices();
  const [open, setOpen] = useState<{ act: Act; webhook: Webhook }>();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const Opened = open === undefined ? undefined : DIALOGS[open.act];
  const subscribe = ready ? (
    <Button look="main" onPress={() => setAdding(true)}>
      {t('subscribe')}
    </Button>
  ) : null;
  return (
    <Card title={t('subscriptions')} bare mark={subscribe}>
      <PagedList
        asked={asked}
        lines={5}
        label={t('subscriptions')}
        none={[t('none'), t('noneHow')]}
        rowId={(row) => row.id}
        total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
        columns={[
          { key: 'address', head: t('address'), cell: (row) => <Address webhook={row} /> },
          { key: 'about', head: t('about'), cell: (row) => <About webhook={row} /> },
          { key: 'standing', head: t('standing'), cell: (row) => <Standing webhook={row} /> },
          { key: 'acts', head: t('acts'), cell: (row) => <Acts webhook={row} onOpen={(act) => setOpen({ act, webhook: row })} /> },
        ]}
      />
      {adding ? <SubscribeDialog units={units} onSecret={setSecret} onClose={() => setAdding(false)} /> : null}
      {open === undefined || Opened === undefined ? null : <Opened webhook={open.webhook} onSecret={setSecret} onClose={() => setOpen(undefined)} />}
      {secret === undefined ? null : <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
    </Card>
  );
}

function Address({ webhook: { id, url } }: { webhook: Webhook }) {
  return (
    <Link to="/quan-tri/tich-hop" search={{ noi: id }}>
      <span className="code webhook-text">{url}</span>
    </Link>
  );
}

function About({ webhook: { kinds, unit } }: { webhook: Webhook }) {
  const t = useSay(integrationText);
  return (
    <div>
      <p>{unit === null ? t('everyUnit') : t('andBelow', { name: unit.name })}</p>
      <p className="small">{t('kindsOf', { count: kinds.length })}</p>
    </div>
  );
}

function Standing({ webhook: { state, disabledFor, failingSince, lastSuccessAt, lastFailure, due, dead, reason } }: { webhook: Webhook }) {
  const t = useSay(integrationText);
  const word = useSayCode(integrationWords);
  const notes = [
    ...(disabledFor === null ? [] : [word(`webhookStopped.${disabledFor}`)]),
    ...(failingSince === null ? [] : [t('failingSince', { at: instantShort(failingSince) })]),
    ...(lastFailure === null ? [] : [t('lastFailure', { what: word(`deliveryFailure.${lastFailure}`) })]),
    lastSuccessAt === null ? t('neverYet') : t('lastSuccess', { at: instantShort(lastSuccessAt) }),
    ...(due === 0 ? [] : [t('waiting', { count: due })]),
    ...(reason === null ? [] : [reason]),
  ];
  return (
    <div className="stack tight">
      <p className="row">
        <Chip tone={TONES[state]}>{word(`webhookState.${state}`)}</Chip>
        {dead === 0 ? null : <Chip tone="late">{t('deadCount', { count: dead })}</Chip>}
      </p>
      <p className="small">{notes.join(' · ')}</p>
    </div>
  );
}

const ACTS_OF = { active: ['test', 'replay', 'rotate', 'end'], disabled: ['replay', 'rotate', 'end'], ended: [] } as const satisfies Record<SubscriptionState, readonly Act[]>;

function Acts({ webhook, onOpen }: { webhook: Webhook; onOpen: (act: Act) => void }) {
  const t = useSay(integrationText);
  const url = hostOf(webhook.url);
  return (
    <div className="row">
      {ACTS_OF[webhook.state].map((act) => (
        <Button key={act} size="small" onPress={() => onOpen(act)} label={t(`${act}Of`, { url })}>
          {t(act)}
        </Button>
      ))}
    </div>
  );
}
