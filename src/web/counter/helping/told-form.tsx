import { OUTCOMES } from '#modules/assistance/rules.ts';
import { FindProcedure } from '#web/parts/handing-in/find-procedure.tsx';
import { Button } from '#web/ui/button.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import type { HelpDraft, HelpMistake } from './draft.ts';
import { Kinds } from './kinds.tsx';
import { helpText } from './text.ts';
import { helpWords } from './words.ts';

type ToldProps = { draft: HelpDraft; mistakes: Partial<Record<keyof HelpDraft, HelpMistake>>; onChange: (patch: Partial<HelpDraft>) => void };

/** What is told of the help: the kinds first, the rest only where it is known. */
export function ToldForm({ draft, mistakes, onChange }: ToldProps) {
  const t = useSay(helpText);
  const word = useSayCode(helpWords);
  return (
    <div className="stack">
      <Kinds kinds={draft.kinds} missing={mistakes.kinds !== undefined} onChange={(kinds) => onChange({ kinds })} />
      <Procedure draft={draft} missing={mistakes.procedureCode !== undefined} onChange={onChange} />
      <div className="stack tight">
        <p className="strong">{t('outcome')}</p>
        <SegmentedChoice label={t('outcome')} segments={OUTCOMES.map((id) => ({ id, label: word(`helpOutcome.${id}`) }))} value={draft.outcome} onChange={(outcome) => onChange({ outcome })} />
      </div>
      <details>
        <summary>{t('more')}</summary>
        <More draft={draft} mistakes={mistakes} onChange={onChange} />
      </details>
    </div>
  );
}

function Procedure({ draft, missing, onChange }: { draft: HelpDraft; missing: boolean; onChange: ToldProps['onChange'] }) {
  const t = useSay(helpText);
  return (
    <div className="stack tight">
      {draft.procedureCode === '' ? (
        <FindProcedure first={false} onChoose={({ code, name }) => onChange({ procedureCode: code, procedureName: name })} />
      ) : (
        <p className="row">
          <span>
            <span className="strong">{draft.procedureName}</span> <span className="code">{draft.procedureCode}</span>
          </span>
          <Button size="small" look="quiet" onPress={() => onChange({ procedureCode: '', procedureName: '' })}>
            {t('procedureChange')}
          </Button>
        </p>
      )}
      {missing ? (
        <p className="notice late" role="alert">
          {t('procedureMissing')}
        </p>
      ) : null}
    </div>
  );
}

function More({ draft, mistakes, onChange }: ToldProps) {
  const t = useSay(helpText);
  const wrong = (key: keyof HelpDraft) => {
    const mistake = mistakes[key];
    return mistake === undefined ? undefined : t(mistake);
  };
  return (
    <div className="fields" onKeyDownCapture={enterMovesOn}>
      <TextField label={t('externalCode')} hint={t('externalHow')} value={draft.externalCode} onChange={(externalCode) => onChange({ externalCode })} optional mono maxLength={40} error={wrong('externalCode')} />
      <TextField label={t('dossierCode')} hint={t('dossierHow')} value={draft.dossierCode} onChange={(dossierCode) => onChange({ dossierCode })} optional mono maxLength={64} scan="here" />
      <TextField label={t('name')} value={draft.name} onChange={(name) => onChange({ name })} optional maxLength={200} error={wrong('name')} />
      <TextField label={t('phone')} value={draft.phone} onChange={(phone) => onChange({ phone: phone.replaceAll(/[^\d]/g, '') })} optional inputMode="tel" maxLength={11} error={wrong('phone')} />
    </div>
  );
}
