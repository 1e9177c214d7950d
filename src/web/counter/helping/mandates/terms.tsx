import { useQuery } from '@tanstack/react-query';
import { ACTS_IN_NAME, CITIZEN_IDS, SCOPES } from '#modules/mandate/rules/mandates.ts';
import { answer, api } from '#web/api/client.ts';
import { FindProcedure } from '#web/parts/handing-in/find-procedure.tsx';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { helpWords } from '../words.ts';
import type { Granting } from './granting.ts';
import { plainNumber } from './number.ts';
import { mandateText } from './text.ts';

type TermsProps = { granting: Granting; onChange: (patch: Partial<Granting>) => void };

/** Who grants, what may be done for her, how far and how long. */
export function Terms({ granting, onChange }: TermsProps) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  const { kinds, scope } = granting;
  return (
    <>
      <div className="fields">
        <TextField label={t('name')} value={granting.name} onChange={(name) => onChange({ name })} maxLength={200} autoComplete="off" autoFocus />
        <Select label={t('idKind')} choices={CITIZEN_IDS.map((id) => ({ id, label: t(id) }))} value={granting.idKind} onChange={(idKind) => onChange({ idKind })} />
        <TextField label={t('idNumber')} value={granting.idNumber} onChange={(idNumber) => onChange({ idNumber: plainNumber(idNumber) })} mono maxLength={20} autoComplete="off" />
        <TextField label={t('phone')} value={granting.phone} onChange={(phone) => onChange({ phone: phone.replaceAll(/\D/g, '') })} optional inputMode="tel" maxLength={11} autoComplete="off" />
      </div>
      <div className="stack tight">
        <p className="strong">{t('acts')}</p>
        {ACTS_IN_NAME.map((act) => (
          <Tick key={act} checked={kinds.includes(act)} onChange={(on) => onChange({ kinds: ACTS_IN_NAME.filter((one) => (one === act ? on : kinds.includes(one))) })}>
            {word(`help.${act}`)}
          </Tick>
        ))}
      </div>
      <div className="stack tight">
        <p className="strong">{t('scope')}</p>
        <SegmentedChoice label={t('scope')} tall segments={SCOPES.toReversed().map((id) => ({ id, label: word(`mandateScope.${id}`) }))} value={scope} onChange={(next) => onChange({ scope: next })} />
      </div>
      {scope === 'procedures' ? <Procedures granting={granting} onChange={onChange} /> : null}
      {scope === 'fields' ? <FieldChoice granting={granting} onChange={onChange} /> : null}
      {scope === 'visit' ? null : <DateField label={t('toDay')} hint={t('toDayHow')} value={granting.toDay === '' ? undefined : granting.toDay} onChange={(toDay) => onChange({ toDay: toDay ?? '' })} optional />}
    </>
  );
}

function Procedures({ granting: { procedures }, onChange }: TermsProps) {
  const t = useSay(mandateText);
  return (
    <div className="stack tight">
      {procedures.map(({ code, name }) => (
        <p key={code} className="row">
          <span>
            {name} <span className="code">{code}</span>
          </span>
          <Button size="small" look="quiet" label={`${t('takeOut')} ${code}`} onPress={() => onChange({ procedures: procedures.filter((one) => one.code !== code) })}>
            {t('takeOut')}
          </Button>
        </p>
      ))}
      <FindProcedure first={false} onChoose={({ code, name }) => onChange({ procedures: [...procedures.filter((one) => one.code !== code), { code, name }].slice(-10) })} />
    </div>
  );
}

function FieldChoice({ granting, onChange }: TermsProps) {
  const t = useSay(mandateText);
  const fields = useQuery({ queryKey: ['listFields'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => answer(api.GET('/api/fields', { params: { query: {} } })) });
  return <Select label={t('field')} choices={(fields.data?.rows ?? []).map(({ code, name }) => ({ id: code, label: name }))} value={granting.field === '' ? undefined : granting.field} onChange={(field) => onChange({ field })} />;
}
