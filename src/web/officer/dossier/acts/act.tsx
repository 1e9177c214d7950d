import type { ReactNode } from 'react';
import { useMe } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { dayFact, roomWords } from '../words.ts';
import { AmendAct } from './amend-act.tsx';
import { AddPartAct, AssignAct, DraftResultAct } from './asked-acts.tsx';
import { FieldsAct } from './fields-act.tsx';
import type { Acting } from './move-act.ts';
import { PLAIN_ACTS } from './plain-acts.ts';
import { ReceivePapersAct } from './receive-papers-act.tsx';
import { RequestPapersAct } from './supplement-act.tsx';
import { actText } from './text.ts';

/** The form of the act that was chosen. */
export function Act(acting: Acting) {
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
    default:
      return <Plain {...acting} />;
  }
}

function Plain(acting: Acting) {
  const t = useSay(actText);
  const word = useSayCode(roomWords);
  const { today } = useMe();
  const { dossier } = acting;
  const plain = PLAIN_ACTS[acting.move];
  if (plain === undefined) return null;
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
          {plain.note ? <p className={plain.danger ? 'notice warn' : 'notice'}>{t(plain.note)}</p> : null}
        </>
      }
    />
  );
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
    const drafted = dossier.timeline.findLast((entry) => entry.kind === 'dossier.apologyDrafted');
    const day = drafted && dayFact(drafted.facts, 'newDay');
    return day ? <p className="strong">{t('apologyShown', { day })}</p> : null;
  }
  return null;
}
