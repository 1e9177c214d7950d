import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useAct } from '#web/parts/act.ts';
import { useKept } from '#web/parts/kept.ts';
import { checkPostingOf } from '#web/parts/posting/questions.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { CHANGED_BY_ACTS, useSigners } from '../shipment/questions.ts';
import { postalWords } from '../words.ts';
import { useAreas, useQuote } from './areas.ts';
import { Booked } from './booked.tsx';
import { bookingOf, hasResult, isComplete, keptReturn, returnDraftFrom, returnQuoteOf } from './draft.ts';
import type { ReturnDraft } from './draft.ts';
import { DossierCard } from './dossier-card.tsx';
import { OnlineOrder } from './online-order.tsx';
import { ParcelCard, ReceiverCard, SigningCard } from './fields.tsx';
import { gramsIn } from './send-draft.ts';
import { SlipCard } from './slip-card.tsx';
import { bookingText } from './text.ts';

type Dossier = Answered<'getDossier'>;
type Attempt = 'none' | 'book' | 'accept';

/** One result on its way into the hands of the post. */
export function ReturnOne({ id }: { id: string }) {
  const dossier = useQuery({ queryKey: ['getDossier', id], refetchOnWindowFocus: false, queryFn: () => answer(api.GET('/api/dossiers/{id}', { params: { path: { id } } })) });
  const posting = useQuery({ ...checkPostingOf(id), refetchOnWindowFocus: false });
  const word = useSayCode(postalWords);
  const refusal = posting.data?.ways.find(({ direction }) => direction === 'out')?.refusal;
  return (
    <Loaded asked={dossier} lines={8}>
      {(data) =>
        refusal ? (
          <div className="stack">
            <DossierCard dossier={data} />
            <p className="notice warn">{word(refusal.code, refusal.facts)}</p>
          </div>
        ) : (
          <BookReturn dossier={data} />
        )
      }
    </Loaded>
  );
}

function BookReturn({ dossier }: { dossier: Dossier }) {
  const t = useSay(bookingText);
  const word = useSayCode(postalWords);
  const areas = useAreas();
  const signers = useSigners();
  const { value: draft, change, forget } = useKept({ area: 'nhan', of: dossier.id }, (kept) => returnDraftFrom(kept, dossier), keptReturn);
  const [attempt, setAttempt] = useState<Attempt>('none');
  const book = useBooking(forget);
  const navigate = useNavigate();
  const act = (accept: boolean) => {
    setAttempt(accept ? 'accept' : 'book');
    if (!isComplete(draft, accept)) focusFirstInvalid();
    else if (!book.isPending) book.mutate(bookingOf(dossier.id, draft, accept));
  };
  const ready = hasResult(dossier);
  const mayAccept = ready && signers.rows.length > 0;
  useKeys({ 'Ctrl+Enter': () => act(mayAccept) }, { off: book.data !== undefined });
  if (book.data !== undefined) return <Booked answer={book.data} payer={draft.name.trim()} onAgain={() => void navigate({ to: '/buu-chinh/nhan', search: {} })} />;
  const given = { draft, asked: attempt !== 'none', onChange: change };
  return (
    <div className="columns with-paper">
      <div className="work">
        <DossierCard dossier={dossier} />
        <OpenShipment code={dossier.code} />
        {dossier.channel === 'online' ? <OnlineOrder dossierId={dossier.id} areas={areas.rows} onFill={change} /> : null}
        <ReceiverCard {...given} areas={areas.rows} />
        <ParcelCard {...given}>
          <Tick checked={draft.payAtDelivery} onChange={(payAtDelivery) => given.onChange({ payAtDelivery })}>
            {t('payAtDelivery')}
          </Tick>
        </ParcelCard>
        {ready ? <SigningCard {...given} asked={attempt === 'accept'} signers={signers.rows} /> : <p className="notice">{word('postal.resultNotReady')}</p>}
        <RefusalNotice error={areas.error ?? signers.error ?? book.error} />
        <div className="actions">
          {mayAccept ? (
            <Button look="main" keys="Ctrl ↵" onPress={() => act(true)} pending={book.isPending}>
              {t('bookAndAccept')}
            </Button>
          ) : null}
          <Button look={mayAccept ? 'plain' : 'main'} onPress={() => act(false)} pending={book.isPending}>
            {t('bookOnly')}
          </Button>
        </div>
      </div>
      <LiveSlip dossier={dossier} draft={draft} areas={areas} />
    </div>
  );
}

/** At the right the phiếu gửi with its price, as it fills itself. */
function LiveSlip({ dossier, draft, areas }: { dossier: Dossier; draft: ReturnDraft; areas: ReturnType<typeof useAreas> }) {
  const t = useSay(bookingText);
  const home = areas.rows.find((area) => area.unitIds.includes(dossier.units.reception.id));
  const quote = useQuote(returnQuoteOf(draft, home));
  const word = useSayCode(postalWords);
  const grams = gramsIn(draft.weight);
  const to = areas.rows.find((area) => area.code === draft.area);
  const owner = dossier.parties.find((party) => party.role === 'owner');
  return (
    <div className="stack">
      {areas.here && home === undefined ? <p className="notice warn">{t('areaOfOneStopMissing')}</p> : null}
      <SlipCard
        quote={quote.data}
        lines={[
          [t('service'), word('postal.RETURN'), ''],
          [t('procedure'), dossier.procedure.name, ''],
          [t('owner'), owner?.name ?? '', ''],
          [t('from'), home?.name ?? '', '…'],
          [t('receiver'), [draft.name, draft.phone].filter((part) => part.trim() !== '').join(' · '), '…'],
          [t('to'), [draft.address, to?.name ?? ''].filter((part) => part.trim() !== '').join(', '), '…'],
          [t('weightShort'), grams === undefined ? '' : t('grams', { grams }), '…'],
        ]}
      />
      <RefusalNotice error={quote.error} onRetry={() => void quote.refetch()} />
    </div>
  );
}

function useBooking(onDone: () => void) {
  return useAct((body: Asked<'bookShipment'>, key: string) => answer(api.POST('/api/shipments', { body, headers: { 'Idempotency-Key': key } })), { changes: CHANGED_BY_ACTS, onDone });
}

/** What the dossier has with the post already, so that nothing is booked twice. */
function OpenShipment({ code }: { code: string | null }) {
  const t = useSay(bookingText);
  const found = useQuery({ queryKey: ['findByPostingNo', code], enabled: code !== null, retry: false, queryFn: () => answer(api.POST('/api/postal-scans', { body: { code: code ?? '' } })) });
  const id = found.data?.shipmentId;
  if (!id) return null;
  return (
    <p className="notice">
      {t('lastShipment')}{' '}
      <Link to="/buu-chinh/buu-gui/$id" params={{ id }}>
        {t('openShipment')}
      </Link>
    </p>
  );
}
