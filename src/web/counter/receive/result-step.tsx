import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { Card, Facts } from '#web/ui/card.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import type { ReceiveDraft } from './draft.ts';
import { Hindrances } from './hindrances.tsx';
import type { PaperCheck } from './questions.ts';
import { paperTotals } from './slip.tsx';
import { receiveText } from './text.ts';

type ResultStepProps = { draft: ReceiveDraft; check: PaperCheck; asked: boolean; onChange: (patch: Partial<ReceiveDraft>) => void };

/** How the result is wanted, and the last look before the dossier is received. */
export function ResultStep({ draft, check, asked, onChange }: ResultStepProps) {
  const t = useSay(receiveText);
  const shared = useSay(handingInText);
  const word = useSayCode(dossierWords);
  const choices = RESULT_CHOICES.map((id) => ({ id, label: word(`dossier.resultChoice.${id}`) }));
  return (
    <div className="stack" onKeyDownCapture={enterMovesOn}>
      <Card title={t('resultTitle')}>
        <SegmentedChoice label={t('resultHow')} tall segments={choices} value={draft.resultChoice} onChange={(resultChoice) => onChange({ resultChoice })} autoFocus />
        {draft.resultChoice === 'post' ? <PostAddress draft={draft} asked={asked} onChange={onChange} /> : null}
        <div className="fields">
          <TextField
            label={t('quantity')}
            value={draft.quantity === 0 ? '' : String(draft.quantity)}
            onChange={(typed) => onChange({ quantity: Number(typed.replace(/\D/g, '') || '0') })}
            inputMode="numeric"
            maxLength={3}
            error={draft.quantity < 1 ? t('quantityWrong') : undefined}
          />
          <TextField label={t('toRecover')} hint={t('toRecoverHint')} value={draft.toRecover} onChange={(toRecover) => onChange({ toRecover })} optional lines={2} className="wide" />
        </div>
      </Card>
      <Card title={t('checkTitle')}>
        <Facts
          facts={[
            [t('slipContent'), draft.procedureName],
            [t('slipOwner'), nameAndNumber(draft.owner)],
            [t('slipSubmitter'), draft.handsIn === 'owner' ? shared('handsOwner') : nameAndNumber(draft.other)],
            [t('slipPapers'), paperTotals(draft, shared) || shared('noPapers')],
          ]}
        />
        <Hindrances check={check} />
      </Card>
    </div>
  );
}

function PostAddress({ draft, asked, onChange }: Pick<ResultStepProps, 'draft' | 'asked' | 'onChange'>) {
  const t = useSay(receiveText);
  const shared = useSay(handingInText);
  const missing = asked && !postAddressIsGood(draft) ? t('addressForPost') : undefined;
  const set = (patch: Partial<ReceiveDraft['owner']>) => onChange({ owner: { ...draft.owner, ...patch } });
  return (
    <div className="fields">
      <TextField label={shared('address')} value={draft.owner.address} onChange={(address) => set({ address })} maxLength={400} error={missing} />
      <TextField label={shared('phone')} value={draft.owner.phone} onChange={(phone) => set({ phone })} inputMode="tel" maxLength={20} error={missing} />
    </div>
  );
}

/** The post needs an address and a phone number. */
export function postAddressIsGood(draft: ReceiveDraft): boolean {
  return draft.resultChoice !== 'post' || (draft.owner.address.trim() !== '' && draft.owner.phone.trim() !== '');
}

function nameAndNumber(person: ReceiveDraft['owner']): string {
  return [person.name.trim(), person.idNumber.trim()].filter(Boolean).join(' · ');
}
