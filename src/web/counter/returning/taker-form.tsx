import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { messages as mandateWords } from '#modules/mandate/messages.ts';
import { RELATIONS } from '#modules/mandate/rules/collecting.ts';
import { RETURN_EVIDENCE } from '#modules/reception/rules/returning.ts';
import type { ReturnEvidence } from '#modules/reception/rules/returning.ts';
import { collectText } from '#web/parts/collecting/text.ts';
import { Card } from '#web/ui/card.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { Tick } from '#web/ui/tick.tsx';
import type { Taking } from './taking.ts';
import { returnText } from './text.ts';

type TakerFormProps = { taking: Taking; wanted: readonly { readonly id: string; readonly name: string }[]; asked: boolean; onChange: (patch: Partial<Taking>) => void };

const EVIDENCE_OF = {
  owner: ['identityShown', 'electronicId'],
  authorised: ['authorisationPaper', 'familyPaper', 'introduction'],
} as const satisfies Record<Taking['role'], readonly ReturnEvidence[]>;

/** Who takes the result, by what she was recognised, and what comes back before. */
export function TakerForm({ taking, wanted, asked, onChange }: TakerFormProps) {
  const t = useSay(returnText);
  const word = useSayCode(dossierWords);
  const allowed: readonly ReturnEvidence[] = EVIDENCE_OF[taking.role];
  const evidence = RETURN_EVIDENCE.filter((kind) => allowed.includes(kind)).map((id) => ({ id, label: word(`dossier.evidence.${id}`) }));
  const roles = [
    { id: 'owner' as const, label: t('whoOwner') },
    { id: 'authorised' as const, label: t('whoAuthorised') },
  ];
  return (
    <Card title={t('whoTitle')}>
      <div className="stack" onKeyDownCapture={enterMovesOn}>
        <SegmentedChoice label={t('who')} segments={roles} value={taking.role} onChange={(role) => onChange({ role, evidence: EVIDENCE_OF[role][0] })} autoFocus />
        <div className="fields">
          {taking.docNumber === undefined ? null : (
            <TextField label={t('docNumber')} value={taking.docNumber} onChange={(docNumber) => onChange({ docNumber })} maxLength={60} error={asked && taking.docNumber.trim() === '' ? t('docNumberMissing') : undefined} />
          )}
          <Select label={t('evidence')} choices={evidence} value={taking.evidence} onChange={(kind) => onChange({ evidence: kind })} />
          {taking.role === 'authorised' ? <AuthorisedFields taking={taking} asked={asked} onChange={onChange} /> : null}
        </div>
        <div>
          <Tick checked={taking.slipShown} onChange={(slipShown) => onChange({ slipShown })}>
            {t('slipShown')}
          </Tick>
          {taking.slipShown ? null : (
            <TextField
              label={t('withoutSlip')}
              value={taking.withoutSlipNote}
              onChange={(withoutSlipNote) => onChange({ withoutSlipNote })}
              maxLength={200}
              error={asked && taking.withoutSlipNote.trim() === '' ? t('withoutSlipMissing') : undefined}
            />
          )}
        </div>
        {wanted.length > 0 ? <Recover taking={taking} wanted={wanted} asked={asked} onChange={onChange} /> : null}
        <TextField label={t('originalsBack')} value={taking.originalsBack} onChange={(originalsBack) => onChange({ originalsBack })} optional maxLength={400} />
      </div>
    </Card>
  );
}

function AuthorisedFields({ taking, asked, onChange }: Omit<TakerFormProps, 'wanted'>) {
  const t = useSay(returnText);
  return (
    <>
      <TextField label={t('evidenceNote')} value={taking.evidenceNote} onChange={(evidenceNote) => onChange({ evidenceNote })} maxLength={200} error={asked && taking.evidenceNote.trim() === '' ? t('noteMissing') : undefined} />
      <TextField label={t('name')} value={taking.name} onChange={(name) => onChange({ name })} maxLength={200} error={asked && taking.name.trim() === '' ? t('nameMissing') : undefined} />
      <TextField label={t('idNumber')} value={taking.idNumber} onChange={(idNumber) => onChange({ idNumber })} optional mono maxLength={12} />
      {taking.evidence === 'authorisationPaper' ? <PaperFields taking={taking} onChange={onChange} /> : null}
    </>
  );
}

/** What decides whether the paper must be certified. */
function PaperFields({ taking, onChange }: Pick<TakerFormProps, 'taking' | 'onChange'>) {
  const t = useSay(collectText);
  const word = useSayCode(mandateWords);
  return (
    <>
      <Select label={t('relation')} choices={RELATIONS.map((id) => ({ id, label: word(`relation.${id}`) }))} value={taking.relation} onChange={(relation) => onChange({ relation })} />
      <Tick checked={taking.certified} onChange={(certified) => onChange({ certified })}>
        {t('certified')}
      </Tick>
    </>
  );
}

function Recover({ taking, wanted, asked, onChange }: TakerFormProps) {
  const t = useSay(returnText);
  const open = wanted.some((paper) => !taking.recovered.includes(paper.id));
  return (
    <fieldset className="recover">
      <legend className="strong">{t('recoverTitle')}</legend>
      {wanted.map((paper) => (
        <Tick
          key={paper.id}
          checked={taking.recovered.includes(paper.id)}
          onChange={(on) => onChange({ recovered: on ? [...taking.recovered, paper.id] : taking.recovered.filter((one) => one !== paper.id) })}
        >
          {t('recovered', { name: paper.name })}
        </Tick>
      ))}
      {asked && open ? <p className="notice late">{t('recoverMissing')}</p> : null}
    </fieldset>
  );
}
