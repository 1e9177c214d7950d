import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { EVIDENCE_KINDS } from '#modules/dossier/rules/parties.ts';
import type { EvidenceKind } from '#modules/dossier/rules/parties.ts';
import { Card } from '#web/ui/card.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import type { HandsIn, PeopleDraft } from './people.ts';
import { PersonForm, personRefusal } from './person-form.tsx';
import { handingInText } from './text.ts';

type PeopleFormProps = { draft: PeopleDraft; onChange: (patch: Partial<PeopleDraft>) => void; today: string; asked: boolean; /** The people are where the work is now. */ autoFocus?: boolean };

const OWN_EVIDENCE = ['identityShown', 'electronicId', 'none'] as const satisfies readonly EvidenceKind[];
const EVIDENCE_FOR = {
  authorised: ['authorisationPaper'],
  submitter: ['familyPaper', 'introduction', 'authorisationPaper'],
} as const satisfies Record<Exclude<HandsIn, 'owner'>, readonly EvidenceKind[]>;

/** Whose dossier it is, and who brings it. */
export function PeopleForm({ draft, onChange, today, asked, autoFocus = true }: PeopleFormProps) {
  const t = useSay(handingInText);
  const choices = [
    { id: 'owner' as const, label: t('handsOwner') },
    { id: 'authorised' as const, label: t('handsAuthorised') },
    { id: 'submitter' as const, label: t('handsSubmitter') },
  ];
  return (
    <div className="stack" onKeyDownCapture={enterMovesOn}>
      <Card title={t('ownerTitle')}>
        <PersonForm fields={draft.owner} onChange={(owner) => onChange({ owner })} today={today} asked={asked} autoFocus={autoFocus} />
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

function OtherPerson({ draft, handsIn, onChange, today, asked }: PeopleFormProps & { handsIn: Exclude<HandsIn, 'owner'> }) {
  const t = useSay(handingInText);
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
  const t = useSay(handingInText);
  const word = useSayCode(dossierWords);
  const choices = EVIDENCE_KINDS.filter((kind) => kinds.includes(kind)).map((id) => ({ id, label: word(`dossier.evidence.${id}`) }));
  return <Select label={t('evidence')} value={value} onChange={onChange} choices={choices} />;
}

/** True when everyone named can be taken as typed. */
export function peopleAreGood(draft: PeopleDraft, today: string): boolean {
  if (personRefusal(draft.owner, today)) return false;
  return draft.handsIn === 'owner' || (!personRefusal(draft.other, today) && draft.otherNote.trim() !== '');
}
