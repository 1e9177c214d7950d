import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ROLE_PERMISSIONS } from '#modules/access/rules.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { listColleagues } from '#web/parts/colleagues.ts';
import type { Colleague } from '#web/parts/colleagues.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { useAccept, useClose, useCloseForAbsent, useCountersign, useHandTill, useWithdrawTill } from './acts.ts';
import { Blockers } from './blockers.tsx';
import { CountCard } from './count-card.tsx';
import type { Sheet } from './questions.ts';
import { tillText } from './text.ts';

type SheetProps = { sheet: Sheet };

/** What the one who looks may do with this till now; the server says what. */
export function SessionActs({ sheet }: SheetProps) {
  const { staffId } = useMe();
  const mine = sheet.session.staffId === staffId;
  return (
    <>
      {sheet.session.state === 'open' ? <Blockers sheet={sheet} mine={mine} /> : null}
      {mine && sheet.mayClose ? <CloseCard sheet={sheet} /> : null}
      {sheet.mayCloseForAbsent ? <AbsentCard sheet={sheet} /> : null}
      {sheet.mayCountersign ? <SignCard sheet={sheet} /> : null}
      {sheet.mayAccept ? <AcceptCard sheet={sheet} /> : null}
      {sheet.mayWithdraw ? <Offered sheet={sheet} /> : null}
    </>
  );
}

type End = 'close' | 'hand';

/** The end of a shift: counted once, then closed for the second signature, or handed to a colleague who counts it herself. */
function CloseCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const { id } = sheet.session;
  const [end, setEnd] = useState<End>('close');
  const [toStaffId, setTo] = useState<string>();
  const [tried, setTried] = useState(false);
  const close = useClose(id);
  const hand = useHandTill(id);
  const handing = end === 'hand';
  return (
    <CountCard
      of={`${id}.close`}
      title={t('closeTitle')}
      act={handing ? t('handTillAct') : t('closeAct')}
      expected={sheet.expected}
      reasons
      doing={handing ? hand : close}
      onTry={() => {
        setTried(true);
        return !handing || toStaffId !== undefined;
      }}
      onCount={(counted, done) => {
        if (handing && toStaffId !== undefined) hand.mutate({ ...counted, toStaffId }, { onSuccess: done });
        else close.mutate(counted, { onSuccess: done });
      }}
    >
      <SegmentedChoice
        label={t('afterCount')}
        segments={[
          { id: 'close', label: t('endClose') },
          { id: 'hand', label: t('endHand') },
        ]}
        value={end}
        onChange={setEnd}
      />
      {handing ? <ToWhom value={toStaffId} onChange={setTo} missing={tried && toStaffId === undefined} /> : null}
    </CountCard>
  );
}

function ToWhom({ value, onChange, missing }: { value: string | undefined; onChange: (id: string) => void; missing: boolean }) {
  const t = useSay(tillText);
  const { staffId } = useMe();
  const colleagues = useQuery(listColleagues());
  const choices = (colleagues.data?.rows ?? []).filter((one) => one.staffId !== staffId && holdsTill(one)).map((one) => ({ id: one.staffId, label: one.name }));
  return <Select label={t('toWhom')} hint={colleagues.data && choices.length === 0 ? t('nobodyHere') : t('toWhomHow')} choices={choices} value={value} onChange={onChange} error={missing ? t('toWhomMissing') : undefined} />;
}

function holdsTill({ role }: Colleague): boolean {
  return Object.entries(ROLE_PERMISSIONS).some(([name, permissions]) => name === role && permissions.some((permission) => permission === 'payment.cash'));
}

function AbsentCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const close = useCloseForAbsent(sheet.session.id);
  const out = sheet.blockers.find((blocker) => blocker.what === 'itemOut')?.count ?? 0;
  return (
    <CountCard of={`${sheet.session.id}.absent`} title={t('absentTitle')} act={t('closeAct')} expected={sheet.expected} reasons absent doing={close} onCount={(counted, done) => close.mutate(counted, { onSuccess: done })}>
      {out > 0 ? <p className="notice warn">{t('absentOut', { count: out })}</p> : null}
    </CountCard>
  );
}

function SignCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const sign = useCountersign(sheet.session.id);
  return <CountCard of={`${sheet.session.id}.sign`} title={t('signTitle')} act={t('signAct')} doing={sign} onCount={(counted, done) => sign.mutate(counted, { onSuccess: done })} />;
}

function AcceptCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const accept = useAccept(sheet.session.id);
  return (
    <CountCard of={`${sheet.session.id}.accept`} title={t('acceptTitle')} act={t('acceptAct')} doing={accept} onCount={(counted, done) => accept.mutate(counted, { onSuccess: done })}>
      <p>{t('acceptHow')}</p>
    </CountCard>
  );
}

/** My till waits for a colleague's count; until then I may take the offer back. */
function Offered({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const withdraw = useWithdrawTill(sheet.session.id, close);
  return (
    <div className="notice">
      <p>{t('waitsFor', { name: sheet.session.handedTo?.name ?? '' })}</p>
      <div className="actions">
        <Button onPress={() => setAsking(true)}>{t('offerBackAct')}</Button>
      </div>
      {asking ? (
        <ActDialog title={t('offerBackAct')} act={withdraw} onMain={() => withdraw.mutate({})} onClose={close}>
          <p>{t('offerBackHow')}</p>
        </ActDialog>
      ) : null}
    </div>
  );
}
