import type { Procedure } from '#web/parts/handing-in/cases.ts';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { useSay } from '#web/ui/language.tsx';
import type { ReceiveDraft } from './draft.ts';
import { termAtCounter, termsDiffer, useFeeShort, useTermWords } from './procedure-words.ts';
import { receiveText } from './text.ts';

/** Code, field, time limit and fee of the procedure in one line under its name. */
export function ProcedureLine({ draft, procedure }: { draft: ReceiveDraft; procedure: Procedure | undefined }) {
  const t = useSay(receiveText);
  const shared = useSay(handingInText);
  const termWords = useTermWords();
  const feeShort = useFeeShort();
  if (procedure === undefined) return null;
  const open = draft.termOption === undefined && termsDiffer(procedure, draft.caseNo);
  const term = open ? undefined : termAtCounter(procedure, draft.caseNo, draft.termOption);
  const words = [procedure.content.fieldName, term ? termWords(term) : open ? '' : shared('termUnknown'), `${t('fee')}: ${feeShort(procedure, draft)}`].filter(Boolean);
  return (
    <p className="small">
      <span className="code">{procedure.code}</span> · {words.join(' · ')}
    </p>
  );
}
