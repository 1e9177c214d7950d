import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { EVIDENCE_KINDS } from '#modules/dossier/rules/parties.ts';
import type { EvidenceKind } from '#modules/dossier/rules/parties.ts';
import { Card } from '#web/ui/card.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import type { HandsIn, ReceiveDraft } from './draft.ts';
import { PersonForm, personRefusal } from './person-fields.tsx';
import { receiveText } from './text.ts';

type PeopleStepProps = { draft: ReceiveDraft; onChange: (patch: Partial<ReceiveDraft>) => void; today: string; asked: boolean };

const OWN_EVIDENCE = ['identityShown', 'electronicId', 'none'] as const satisfies readonly EvidenceKind[];
const EVIDENCE_FOR = {
  authorised: ['authorisationPaper'],
  submitter: ['familyPaper', 'introduction', 'authorisationPaper'],
} as const satisfies Record<Exclude<HandsIn, 'owner'>, readonly EvidenceKind[]>;

/** Whose dossier it is, and who brings it. */
export function PeopleStep({ draft, onChange, today, asked }: PeopleStepProps) {
  const t = useSay(receiveText);
  const choices = [
    { id: 'owner' as const, label: t('handsOwner') },
    { id: 'authorised' as const, label: t('handsAuthorised') },
    { id: 'submitter' as const, label: t('handsSubmitter') },
  ];
  return (
    <div className="stack" onKeyDownCapture={enterMovesOn}>
      <Card title={t('ownerTitle')}>
        <PersonForm fields={draft.owner} onChange={(owner) => onChange({ owner })} today={today} asked={asked} autoFocus />
        <div className="fields">
          <EvidenceSelect kinds={OWN_EVIDENCE} value={draft.ownerEvidence} onChange={(ownerEvidence) => onChange({ ownerEvidence })} />
        </div>
      </Card>
      <Card title={t('whoHandsIn')}>
        <SegmentedChoice
          label={t('whoHandsIn')}
          tall
          segments={choices}
          value={draft.handsIn}
          onChange={(handsIn) => onChange({ handsIn, ...(handsIn === 'owner' ? {} : { otherEvidence: EVIDENCE_FOR[handsIn][0] }) })}
        />
      </Card>
      {draft.handsIn === 'owner' ? null : <OtherPerson draft={draft} handsIn={draft.handsIn} onChange={onChange} today={today} asked={asked} />}
    </div>
  );
}

function OtherPerson({ draft, handsIn, onChange, today, asked }: PeopleStepProps & { handsIn: Exclude<HandsIn, 'owner'> }) {
  const t = useSay(receiveText);
  return (
    <Card title={handsIn === 'authorised' ? t('authorisedTitle') : t('otherTitle')}>
      <PersonForm fields={draft.other} onChange={(other) => onChange({ other })} today={today} asked={asked} />
      <div className="fields">
        <EvidenceSelect kinds={EVIDENCE_FOR[handsIn]} value={draft.otherEvidence} onChange={(otherEvidence) => onChange({ otherEvidence })} />
        <TextField label={t('evidenceNote')} value={draft.otherNote} onChange={(otherNote) => onChange({ otherNote })} maxLength={200} error={asked && draft.otherNote.trim() === '' ? t('noteMissing') : undefined} />
      </div>
    </Card>
  );
}

function EvidenceSelect({ kinds, value, onChange }: { kinds: readonly EvidenceKind[]; value: EvidenceKind; onChange: (kind: EvidenceKind) => void }) {
  const t = useSay(receiveText);
  const word = useSayCode(dossierWords);
  const choices = EVIDENCE_KINDS.filter((kind) => kinds.includes(kind)).map((id) => ({ id, label: word(`dossier.evidence.${id}`) }));
  return <Select label={t('evidence')} value={value} onChange={onChange} choices={choices} />;
}

/** True when everyone named can be taken as typed. */
export function peopleAreGood(draft: ReceiveDraft, today: string): boolean {
  if (personRefusal(draft.owner, today)) return false;
  return draft.handsIn === 'owner' || (!personRefusal(draft.other, today) && draft.otherNote.trim() !== '');
}
