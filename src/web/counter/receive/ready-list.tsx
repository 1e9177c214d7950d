import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { ReceiveDraft } from './draft.ts';
import { leaveOut, takeUp } from './list.ts';
import { paperTotals } from './slip.tsx';
import { receiveText } from './text.ts';

/** The dossiers of the same person that are ready; each can be taken up again or left out. */
export function ReadyList({ draft, onChange }: { draft: ReceiveDraft; onChange: (patch: Partial<ReceiveDraft>) => void }) {
  const t = useSay(receiveText);
  const shared = useSay(handingInText);
  const word = useSayCode(dossierWords);
  if (draft.ready.length === 0) return null;
  return (
    <Card title={t('listTitle')} bare mark={<Chip tone="ok">{t('listCount', { count: draft.ready.length })}</Chip>}>
      <ul>
        {draft.ready.map((one, index) => (
          <li key={`${one.procedureCode} ${one.caseNo ?? ''} ${index}`} className="check-row">
            <div className="what">
              <p className="paper-name">{one.procedureName}</p>
              <p className="small">
                <span className="code">{one.procedureCode}</span> · {[paperTotals(one, shared), t('listSets', { count: one.quantity }), word(`dossier.resultChoice.${one.resultChoice}`)].filter(Boolean).join(' · ')}
              </p>
            </div>
            <span className="row">
              <Button size="small" onPress={() => onChange(takeUp(draft, index))} label={`${t('listEdit')}: ${one.procedureName}`}>
                {t('listEdit')}
              </Button>
              <Button size="small" look="quiet" onPress={() => onChange(leaveOut(draft, index))} label={`${t('listLeaveOut')}: ${one.procedureName}`}>
                {t('listLeaveOut')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
