import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { dayOf } from '#kernel/day.ts';
import { caseIsKnown } from '#web/parts/handing-in/cases.ts';
import type { Procedure } from '#web/parts/handing-in/cases.ts';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { getInstallation } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import type { ReceiveDraft } from './draft.ts';
import { showCitizen } from './mirror.ts';
import { useTermWords } from './procedure-words.ts';
import { useDueDate, useReceivedAt } from './questions.ts';
import { paperTotals, Slip, useReason } from './slip.tsx';
import type { SlipFacts } from './slip.tsx';
import { receiveText } from './text.ts';

/** The receipt of what has been typed so far, with the day it would be due if received now; the citizen's window shows the same. */
export function LiveSlip({ draft, procedure, code, waits = false }: { draft: ReceiveDraft; procedure: Procedure | undefined; code: string | null; waits?: boolean }) {
  const t = useSay(receiveText);
  const facts = useSlipFacts(draft, procedure, code, waits);
  useEffect(() => showCitizen(facts));
  return (
    <Slip
      facts={facts}
      foot={
        <Link to="/man-hinh-nguoi-dan" target="motcua-citizen" className="no-print small">
          {t('citizenWindow')}
        </Link>
      }
    />
  );
}

function useSlipFacts(draft: ReceiveDraft, procedure: Procedure | undefined, code: string | null, waits: boolean): SlipFacts {
  const shared = useSay(handingInText);
  const termOf = useTermWords();
  const reasonOf = useReason();
  const now = useReceivedAt(draft);
  const installation = useQuery(getInstallation);
  const due = useDueDate(draft, procedure !== undefined && caseIsKnown(procedure, draft.caseNo)).data;
  const receivedDay = now ? dayOf(new Date(now)) : '';
  const submitter = draft.handsIn === 'owner' ? draft.owner : draft.other;
  return {
    code,
    owner: draft.owner.name.trim(),
    submitter: draft.handsIn === 'owner' ? null : submitter.name.trim(),
    content: draft.procedureName,
    papers: paperTotals(draft, shared),
    quantity: draft.quantity,
    listed: draft.ready.length > 0,
    resultChoice: draft.resultChoice,
    waits,
    due: !waits && due && procedure && receivedDay ? { at: due.dueAt, provisional: due.provisional, reason: due.term.unit === 'sameDay' ? termOf(due.term) : reasonOf(due, termOf(due.term), receivedDay) } : null,
    demo: installation.data?.demo ?? false,
  };
}
