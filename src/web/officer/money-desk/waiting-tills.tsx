import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { MONEY_CHANGES, waitingTills } from './questions.ts';
import type { Till } from './questions.ts';
import { deskText } from './text.ts';
import { WaitingCard } from './waiting-card.tsx';

/** Tills that were counted and closed: they wait for another person's count and signature, or for the colleague who is to take them over. */
export function WaitingTills() {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const [ending, setEnding] = useState<Till>();
  return (
    <>
      <WaitingCard
        title={t('tills')}
        none={[t('tillsNone'), t('tillsNoneHow')]}
        pages={useInfiniteQuery(waitingTills)}
        columns={[
          { key: 'holder', head: t('holder'), cell: (row) => row.staff },
          { key: 'till', head: t('till'), cell: (row) => row.till ?? t('carried') },
          { key: 'closed', head: t('closedAt'), cell: (row) => (row.closedAt === null ? '' : instantShort(row.closedAt)) },
          ...PURSES.map((purse) => ({ key: purse, head: word(`purse.${purse}`), cell: (row: Till) => money(row.cash[purse]), number: true })),
          { key: 'difference', head: t('difference'), cell: (row) => <Differences till={row} />, number: true },
          { key: 'act', head: t('act'), cell: (row) => <TillAct till={row} onEnd={() => setEnding(row)} /> },
        ]}
      />
      {ending ? <EndOfferDialog till={ending} onClose={() => setEnding(undefined)} /> : null}
    </>
  );
}

/** What a count found, purse by purse: more in one never makes up for less in another. */
function Differences({ till }: { till: Till }) {
  const found = PURSES.filter((purse) => till.difference[purse] !== 0);
  return <>{found.length === 0 ? money(0) : found.map((purse) => money(till.difference[purse])).join('; ')}</>;
}

function TillAct({ till, onEnd }: { till: Till; onEnd: () => void }) {
  const t = useSay(deskText);
  if (till.mayCountersign) {
    return (
      <Link to="/ca-quy/$id" params={{ id: till.id }} className="button small">
        {t('countAndSign')}
      </Link>
    );
  }
  const waits = till.handedTo !== null && !till.handedTo.taken;
  return (
    <div className="stack tight">
      <Link to="/ca-quy/$id" params={{ id: till.id }} className="row-open small">
        {waits ? t('offered', { name: till.handedTo?.name ?? '' }) : t('otherSigns')}
      </Link>
      {till.mayWithdrawForAbsent ? (
        <Button size="small" onPress={onEnd}>
          {t('endOffer')}
        </Button>
      ) : null}
    </div>
  );
}

function EndOfferDialog({ till, onClose }: { till: Till; onClose: () => void }) {
  const t = useSay(deskText);
  return (
    <AskDialog
      title={t('endOfferTitle', { name: till.staff })}
      main={t('endOffer')}
      note={<p>{t('endOfferNote')}</p>}
      fields={[{ key: 'reason', kind: 'prose', label: t('endOfferReason'), max: 2000 }]}
      send={(values, key) => answer(api.POST('/api/cash-sessions/{id}/withdraw-for-absent', { params: { path: { id: till.id } }, body: { reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('offerEnded')}
      changes={MONEY_CHANGES}
      onClose={onClose}
    />
  );
}
