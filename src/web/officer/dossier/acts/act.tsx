import type { ReactNode } from 'react';
import { useMe } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { roomWords } from '../words.ts';
import { AmendAct } from './amend-act.tsx';
import { AddPartAct, AssignAct, DraftResultAct } from './asked-acts.tsx';
import { SendResultAct, TakeOverAct } from './electronic-acts.tsx';
import { FieldsAct } from './fields-act.tsx';
import type { Acting } from './move-act.ts';
import { plainAct } from './plain-acts.ts';
import type { PlainAct } from './plain-acts.ts';
import { ReceivePapersAct } from './receive-papers-act.tsx';
import { RequestPapersAct } from './supplement-act.tsx';
import { actText } from './text.ts';

/** The form of the act that was chosen. */
export function Act(acting: Acting) {
  const plain = plainAct(acting.move);
  if (plain) return <Plain {...acting} plain={plain} />;
  switch (acting.move) {
    case 'assign':
      return <AssignAct {...acting} />;
    case 'requestSupplement':
    case 'noticeIncomplete':
      return <RequestPapersAct {...acting} />;
    case 'receiveSupplement':
    case 'completeReception':
      return <ReceivePapersAct {...acting} />;
    case 'draftResult':
      return <DraftResultAct {...acting} />;
    case 'addPart':
      return <AddPartAct {...acting} />;
    case 'amendReception':
      return <AmendAct {...acting} />;
    case 'handOver':
      return <TakeOverAct {...acting} />;
    case 'returnResult':
      return <SendResultAct {...acting} />;
    default:
      return null;
  }
}

function Plain({ plain, ...acting }: Acting & { plain: PlainAct }) {
  const t = useSay(actText);
  const word = useSayCode(roomWords);
  const { today } = useMe();
  const { dossier } = acting;
  return (
    <FieldsAct
      {...acting}
      fields={plain.fields({ dossier, today, t, word })}
      send={(values, key) => plain.send(dossier, values, key)}
      danger={plain.danger ?? false}
      {...(plain.check ? { check: plain.check } : {})}
      note={
        <>
          <WhatIsSigned {...acting} />
          {plain.note ? <p className={plain.danger ? 'notice warn' : 'notice'}>{t(toldOnline(acting) ? 'refuseOnlineNote' : plain.note)}</p> : null}
        </>
      }
    />
  );
}

/** A refusal at reception of what came online is a notice, no Mẫu 03 (NĐ 61/2018 Đ17.2a). */
function toldOnline({ dossier, move }: Acting): boolean {
  return move === 'refuseReception' && dossier.channel === 'online';
}

/** Nobody signs or judges what she does not see. */
function WhatIsSigned({ dossier, move }: Acting): ReactNode {
  const t = useSay(actText);
  const { result } = dossier;
  if ((move === 'review' || move === 'decide' || move === 'seal') && result) {
    return (
      <div className="stack tight">
        <p className="strong">{t('draftShown', { title: result.title })}</p>
        <p className="small">{t('draftBy', { name: result.draftedBy ?? '', when: instantShort(result.draftedAt) })}</p>
        {result.reviewNote ? (
          <p className="small">
            {t('reviewNote')}: {result.reviewNote}
          </p>
        ) : null}
      </div>
    );
  }
  if (move === 'signApology' || move === 'enterApology') {
    const apology = dossier.apologies.find((one) => one.enteredAt === null);
    if (apology === undefined) return null;
    return (
      <div className="stack tight">
        <p className="strong">{t('apologyShown', { day: dayShort(apology.newDay) })}</p>
        <p>{apology.reason}</p>
        <p className="small">{t('draftBy', { name: apology.draftedBy ?? '', when: instantShort(apology.draftedAt) })}</p>
      </div>
    );
  }
  return null;
}
