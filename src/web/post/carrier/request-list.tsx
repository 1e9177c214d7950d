import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RequestState } from '#modules/postal/rules/carrier.ts';
import { PagedList } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { carrierWords, useRequests } from './questions.ts';
import type { Request } from './questions.ts';
import { ExchangesDialog, ResendDialog, WithdrawDialog } from './request-dialogs.tsx';
import { carrierText } from './text.ts';

const TONES = { due: 'plain', sent: 'ok', dead: 'late', withdrawn: 'quiet' } as const satisfies Record<RequestState, Tone>;
const DIALOGS = { exchanges: ExchangesDialog, resend: ResendDialog, withdraw: WithdrawDialog } as const;
type Open = { readonly act: keyof typeof DIALOGS; readonly request: Request };

/** What is said to the carrier, of one state. */
export function RequestList({ state }: { state: RequestState }) {
  const t = useSay(carrierText);
  const [open, setOpen] = useState<Open>();
  const asked = useRequests(state);
  const Opened = open === undefined ? undefined : DIALOGS[open.act];
  return (
    <Card title={t(`list.${state}`)} bare>
      <PagedList
        asked={asked}
        lines={5}
        label={t(`list.${state}`)}
        none={[t(`empty.${state}`), t('requestsHow')]}
        rowId={(row) => row.id}
        total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
        columns={[
          { key: 'request', head: t('request'), cell: (row) => <What request={row} /> },
          { key: 'shipment', head: t('shipment'), cell: (row) => <ShipmentCell request={row} /> },
          { key: 'standing', head: t('standing'), cell: (row) => <Standing request={row} /> },
          { key: 'price', head: t('price'), cell: (row) => <Prices request={row} />, number: true },
          { key: 'asked', head: t('asked'), cell: (row) => instantShort(row.askedAt) },
          { key: 'acts', head: t('acts'), cell: (row) => <Acts request={row} onOpen={setOpen} /> },
        ]}
      />
      {open === undefined || Opened === undefined ? null : <Opened request={open.request} onClose={() => setOpen(undefined)} />}
    </Card>
  );
}

function What({ request: { kind, no, orderNo } }: { request: Request }) {
  const t = useSay(carrierText);
  const word = useSayCode(carrierWords);
  const notes = [...(no > 1 ? [t('secondOrder', { no })] : []), ...(orderNo === null ? [] : [t('orderNo', { number: orderNo })])];
  return (
    <div>
      <p className="strong">{word(`postal.request.${kind}`)}</p>
      {notes.length === 0 ? null : <p className="small carrier-code">{notes.join(' · ')}</p>}
    </div>
  );
}

function ShipmentCell({ request: { shipmentId, postingNo } }: { request: Request }) {
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: shipmentId }}>
      <span className="code">{postingNo}</span>
    </Link>
  );
}

function Standing({ request: { state, attempts, lastFailure, lastAnswer, nextAt, reason } }: { request: Request }) {
  const t = useSay(carrierText);
  const word = useSayCode(carrierWords);
  const notes = [t('attempts', { count: attempts }), ...(lastAnswer === null || lastAnswer === '' ? [] : [t('carrierSaid', { answer: lastAnswer })]), ...(nextAt === null ? [] : [t('nextAt', { at: instantShort(nextAt) })]), ...(reason === null ? [] : [reason])];
  return (
    <div className="stack tight">
      <p className="row">
        <Chip tone={TONES[state]}>{word(`postal.requestState.${state}`)}</Chip>
      </p>
      {lastFailure === null ? null : <p>{word(`postal.failure.${lastFailure}`)}</p>}
      <p className="small">{notes.join(' · ')}</p>
    </div>
  );
}

function Prices({ request: { priceVnd, ourPriceVnd } }: { request: Request }) {
  const t = useSay(carrierText);
  if (priceVnd === null) return null;
  return (
    <div>
      <p>{priceVnd === ourPriceVnd ? t('theirPrice', { amount: money(priceVnd) }) : <Chip tone="warn">{t('theirPrice', { amount: money(priceVnd) })}</Chip>}</p>
      <p className="small">{t('ourPrice', { amount: money(ourPriceVnd) })}</p>
    </div>
  );
}

function Acts({ request, onOpen }: { request: Request; onOpen: (open: Open) => void }) {
  const t = useSay(carrierText);
  const word = useSayCode(carrierWords);
  const named = { kind: word(`postal.request.${request.kind}`), number: request.postingNo ?? '' };
  return (
    <div className="row">
      {request.state === 'dead' ? (
        <>
          <Button size="small" onPress={() => onOpen({ act: 'resend', request })} label={t('resendOf', named)}>
            {t('resend')}
          </Button>
          <Button size="small" onPress={() => onOpen({ act: 'withdraw', request })} label={t('withdrawOf', named)}>
            {t('withdraw')}
          </Button>
        </>
      ) : null}
      <Button size="small" look="quiet" onPress={() => onOpen({ act: 'exchanges', request })} label={t('exchangesOf', named)}>
        {t('exchanges')}
      </Button>
    </div>
  );
}
